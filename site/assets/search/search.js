/*
 * The search page: reads the form and the address, asks, shows. What is asked for stands in the
 * address after "#", so that a search can be linked and the way back finds it; "?" is where the
 * search fields of other pages put it.
 */
(function () {
  'use strict';

  const PAGE = 20;
  const form = document.querySelector('form.search');
  const field = document.getElementById('q');
  const filters = form.querySelector('.filters');
  const list = document.getElementById('hits');
  const found = document.getElementById('found');
  const more = document.getElementById('more');
  const indexes = document.getElementById('indexes');

  let manifest;
  let asked = 0;
  let shown = null;

  function read() {
    const state = { q: field.value };
    dixit.filters.NAMES.forEach(function (name) { state[name] = form.elements[name].value; });
    return state;
  }

  /* Sets a filter; a value not listed yet gets an option, to be named by the answer. */
  function choose(name, value) {
    const select = form.elements[name];
    if (!Array.from(select.options).some(function (option) { return option.value === value; })) {
      select.add(new Option(value, value));
    }
    select.value = value;
  }

  function readAddress() {
    const given = location.hash.length > 1 ? location.hash.slice(1) : location.search.slice(1);
    const address = new URLSearchParams(given);
    field.value = address.get('q') || '';
    dixit.filters.NAMES.forEach(function (name) { choose(name, address.get(name) || ''); });
  }

  function writeAddress(state) {
    const address = new URLSearchParams();
    Object.keys(state).forEach(function (name) {
      if (state[name]) {
        address.set(name, state[name]);
      }
    });
    history.replaceState(null, '', '#' + address);
  }

  function digits(number) {
    return number.toLocaleString(document.documentElement.lang);
  }

  function say(state, query, count) {
    if (count > 0) {
      found.textContent = digits(count) + ' ' + (count < 2 ? found.dataset.one : found.dataset.many);
    } else if (query.terms.length === 0 && state.q.trim()) {
      found.textContent = found.dataset.common;
    } else {
      found.textContent = found.dataset.none;
    }
  }

  /* Puts the counts beside the fixed options; those that would leave nothing cannot be chosen. */
  function countOptions(select, counts) {
    Array.from(select.options).slice(1).forEach(function (option) {
      const count = counts.get(option.value) || 0;
      option.dataset.text = option.dataset.text || option.text;
      option.text = option.dataset.text + ' (' + digits(count) + ')';
      option.disabled = count === 0 && !option.selected;
    });
  }

  function listOptions(select, options) {
    const chosen = select.value;
    const kept = Array.from(select.options).filter(function (option) {
      return option.value === chosen && chosen !== ''
          && !options.some(function (each) { return each.value === chosen; });
    });
    select.length = 1;
    options.forEach(function (option) {
      const text = option.text + ' (' + digits(option.count) + ')';
      select.add(new Option(text, option.value, false, option.value === chosen));
    });
    kept.forEach(function (option) { select.add(option); });
    select.value = chosen;
  }

  function kindOf(facets) {
    const value = manifest.kinds[facets[0]];
    const option = value && form.elements.kind.querySelector('option[value=' + value + ']');
    return option ? { value: value, text: option.dataset.text || option.text } : null;
  }

  /* Shows the next hits; the first of them is focused when they were asked for by the button. */
  function append(focus) {
    const next = shown.documents.slice(shown.count, shown.count + PAGE);
    const run = asked;
    return Promise.all([dixit.lookup.hits(next), dixit.lookup.facets(next)]).then(function (both) {
      if (run !== asked) {
        return;
      }
      const entries = both[0].map(function (hit, i) {
        return dixit.show(hit, kindOf(both[1][i]), shown.terms);
      });
      if (shown.count === 0) {
        list.replaceChildren();
      }
      list.append.apply(list, entries);
      shown.count += next.length;
      more.hidden = shown.count >= shown.documents.length;
      if (focus && entries.length > 0) {
        titles()[shown.count - next.length].focus();
      }
    });
  }

  function clear() {
    list.replaceChildren();
    found.textContent = '';
    more.hidden = true;
    filters.hidden = true;
    indexes.hidden = false;
  }

  function display(state, query, narrowed) {
    filters.hidden = false;
    indexes.hidden = true;
    ['kind', 'stance', 'year'].forEach(function (name) {
      countOptions(form.elements[name], narrowed[name]);
    });
    ['source', 'article'].forEach(function (name) {
      listOptions(form.elements[name], narrowed[name]);
    });
    say(state, query, narrowed.documents.length);
    shown = { documents: narrowed.documents, terms: query.terms, count: 0 };
    return append(false);
  }

  /* Every document, for a search by filters alone. */
  function everything() {
    return Array.from({ length: manifest.documents }, function (none, number) { return number; });
  }

  function search() {
    const state = read();
    const query = dixit.query.parse(state.q, manifest.stopWords);
    const filtered = dixit.filters.NAMES.some(function (name) { return state[name]; });
    const run = ++asked;
    writeAddress(state);
    if (!state.q.trim() && !filtered) {
      clear();
      return Promise.resolve();
    }
    return dixit.query.answer(query).then(function (documents) {
      return dixit.filters.narrow(documents || (state.q.trim() ? [] : everything()), state, manifest);
    }).then(function (narrowed) {
      return run === asked ? display(state, query, narrowed) : null;
    }).catch(function () {
      found.textContent = found.dataset.broken;
    });
  }

  function titles() {
    return Array.from(list.querySelectorAll('.words a, .title a'));
  }

  /* The arrows go through the field and the hits, as through one list. */
  function step(event) {
    const places = [field].concat(titles());
    const at = places.indexOf(document.activeElement);
    const to = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (at >= 0 && /^Arrow(Down|Up)$/.test(event.key) && places[to]) {
      event.preventDefault();
      places[to].focus();
    }
  }

  function submit(event) {
    event.preventDefault();
    search().then(function () {
      const first = titles()[0];
      if (first) {
        first.focus();
      }
    });
  }

  dixit.lookup.ready.then(function (value) {
    manifest = value;
    readAddress();
    search();
    if (!field.value) {
      field.focus();
    }
    field.addEventListener('input', search);
    filters.addEventListener('change', search);
    form.addEventListener('submit', submit);
    more.addEventListener('click', function () { append(true); });
    document.addEventListener('keydown', step);
    window.addEventListener('hashchange', function () {
      readAddress();
      search();
    });
  });
})();
