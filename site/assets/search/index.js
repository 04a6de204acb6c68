/*
 * Looks things up in the index under recherche/, whose files are loaded as they are needed. Each
 * calls `dixit.shard` with its list; recherche/index.js calls `dixit.index` with the first key of
 * each file. What the lists hold is told in fr.dixit.site.search.SearchFiles.
 */
(function () {
  'use strict';

  const FOLDER = 'recherche/';

  /* Fields of a document, as bits; the rest of the number is the document. */
  const NAMES = 1;
  const FIELDS = 4;

  /* So many first letters a word shares with its stem, unless the stem is shorter. */
  const SHARED = 2;

  let manifest;
  const loaded = new Map();
  const arrived = new Map();

  /* Resolves once recherche/index.js has run. */
  const ready = new Promise(function (resolve) {
    dixit.index = function (value) {
      manifest = value;
      resolve(value);
    };
  });

  dixit.shard = function (name, lines) {
    arrived.set(name, lines);
  };

  /* The lines of a file. */
  function load(name) {
    if (!loaded.has(name)) {
      loaded.set(name, new Promise(function (resolve, reject) {
        const script = document.createElement('script');
        script.src = FOLDER + name + '.js';
        script.onload = function () { resolve(arrived.get(name)); };
        script.onerror = function () {
          loaded.delete(name);
          reject(new Error(script.src));
        };
        document.head.append(script);
      }));
    }
    return loaded.get(name);
  }

  /* How many of the ascending keys are before the key; or not after it, when it counts too. */
  function countBefore(keys, key, inclusive) {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle] < key || inclusive && keys[middle] === key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /* All lines with stems from one to another, both inclusive, as far as their files hold them. */
  function lines(from, to) {
    const first = Math.max(1, countBefore(manifest.stems, from, false));
    const last = countBefore(manifest.stems, to, true);
    const files = [];
    for (let number = first; number <= last; number++) {
      files.push(load('stems-' + number));
    }
    return Promise.all(files).then(function (lists) {
      return lists.flat().filter(function (line) { return line[0] >= from && line[0] <= to; });
    });
  }

  /* How well a line answers a term: 2 as a word, 1 by its beginning, 0 not at all. */
  function match(line, term) {
    const forms = line[1].split(' ');
    if (line[0] === term.stem || forms.includes(term.form)) {
      return 2;
    }
    return term.partial && forms.some(function (form) { return form.startsWith(term.form); }) ? 1 : 0;
  }

  function addDocuments(line, quality, weights) {
    let document = 0;
    for (const value of line[2]) {
      document += Math.floor(value / FIELDS);
      const weight = quality * (value & NAMES ? 3 : 1);
      weights.set(document, Math.max(weight, weights.get(document) || 0));
    }
  }

  /* The documents that hold a term { stem, form, partial }: a promise of number -> weight. */
  function find(term) {
    const shared = term.form.slice(0, SHARED);
    const letter = term.form.slice(0, 1);
    const ranges = [lines(letter, letter), lines(shared, shared + '\uFFFF')];
    return Promise.all(letter === shared ? ranges.slice(0, 1) : ranges).then(function (found) {
      const weights = new Map();
      for (const line of found.flat()) {
        const quality = match(line, term);
        if (quality > 0) {
          addDocuments(line, quality, weights);
        }
      }
      return weights;
    });
  }

  /* What the files of a name hold for each of the documents, in their order. */
  function ofDocuments(name, documents) {
    const firsts = manifest[name];
    const numbers = documents.map(function (document) { return countBefore(firsts, document, true); });
    const files = Array.from(new Set(numbers), function (number) { return load(name + '-' + number); });
    return Promise.all(files).then(function () {
      return documents.map(function (document, i) {
        return arrived.get(name + '-' + numbers[i])[document - firsts[numbers[i] - 1]];
      });
    });
  }

  dixit.lookup = {
    ready: ready,
    find: find,
    hits: function (documents) { return ofDocuments('hits', documents); },
    facets: function (documents) { return ofDocuments('facets', documents); }
  };
})();
