/*
 * Shows what was found, the words asked for marked. Text is set as text, never as HTML; the words
 * of the interface stand in the page.
 */
(function () {
  'use strict';

  /* About as much of a long claim is shown, in UTF-16 units. */
  const SNIPPET = 320;

  const NARROW = '\u202F';
  const list = document.getElementById('hits');

  function element(name, className, children) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append.apply(made, children);
    return made;
  }

  /* Marks words of articles, whatever the language of the page. */
  function french(made) {
    made.lang = 'fr';
    return made;
  }

  function link(href, children) {
    const made = element('a', '', children);
    made.href = href;
    return made;
  }

  function isAsked(run, terms) {
    const word = dixit.words.word(run);
    return word !== null && terms.some(function (term) {
      return word.stem === term.stem || word.form === term.form
          || term.partial && word.form.startsWith(term.form);
    });
  }

  /* The text as nodes, with a mark around each word that answers a term. */
  function marked(text, terms) {
    const nodes = [];
    let done = 0;
    for (const run of dixit.words.runs(text)) {
      if (isAsked(text.slice(run.start, run.end), terms)) {
        nodes.push(text.slice(done, run.start), element('mark', '', [text.slice(run.start, run.end)]));
        done = run.end;
      }
    }
    nodes.push(text.slice(done));
    return nodes;
  }

  /* A part of a long text around its first word asked for, cut between words. */
  function snippet(text, cut, terms) {
    if (text.length <= SNIPPET) {
      return cut ? text + '…' : text;
    }
    const runs = dixit.words.runs(text);
    const asked = runs.find(function (run) { return isAsked(text.slice(run.start, run.end), terms); });
    const middle = asked ? asked.start : 0;
    const start = middle < SNIPPET / 2 ? 0
        : runs.find(function (run) { return run.start >= middle - SNIPPET / 2; }).start;
    const last = runs.filter(function (run) { return run.end <= start + SNIPPET; }).pop();
    const end = text.length - start <= SNIPPET || !last ? text.length : last.end;
    return (start > 0 ? '…' : '') + text.slice(start, end) + (end < text.length || cut ? '…' : '');
  }

  function claim(hit, kind, terms) {
    const names = element('span', 'names', hit.sources.map(function (source) {
      return link(source.href, marked(source.text, terms));
    }));
    const by = [names, ' ', element('span', 'kind', [kind.text])];
    if (hit.note) {
      by.push(' ', element('span', 'said', [hit.note]));
    }
    const words = marked(snippet(hit.words, hit.cut, terms), terms);
    const quoted = kind.value === 'direct'
        ? [list.dataset.open].concat(words, list.dataset.close) : ['…' + NARROW].concat(words);
    return element('li', 'quote ' + kind.value, [
      element('p', 'by', by),
      french(element('p', 'words', [link(hit.href, quoted)])),
      french(element('p', 'in', [link(hit.article.href, [hit.article.text])]))
    ]);
  }

  function record(hit, type, terms) {
    return element('li', 'paper', [
      element('p', 'by', [type]),
      french(element('p', 'title', [link(hit.href, marked(snippet(hit.words, hit.cut, terms), terms))])),
      element('p', 'by', [hit.note])
    ]);
  }

  /*
   * The entry of a hit.
   *
   * kind: { value, text } of a claim; unused for others
   */
  function show(hit, kind, terms) {
    switch (hit.type) {
      case 'claim': return claim(hit, kind, terms);
      case 'article': return record(hit, list.dataset.article, terms);
      default: return record(hit, list.dataset.source, terms);
    }
  }

  dixit.show = show;
})();
