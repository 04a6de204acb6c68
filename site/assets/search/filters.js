/*
 * Narrows the documents found by kind, stance, year, article and source, and tells how many each
 * value would leave.
 */
(function () {
  'use strict';

  const NAMES = ['kind', 'stance', 'year', 'source', 'article'];

  /* More options make no list that one reads. */
  const MOST_OPTIONS = 200;

  /* The values of a facet row by the filters' names; documents stand for articles and sources. */
  function values(row, manifest) {
    return {
      kind: row[0] < 0 ? [] : [manifest.kinds[row[0]]],
      stance: row[1] < 0 ? [] : [manifest.stances[row[1]]],
      year: row[2].map(String),
      article: row[3] < 0 ? [] : [row[3]],
      source: row[4]
    };
  }

  function passes(each, wanted, except) {
    return NAMES.every(function (name) {
      return name === except || wanted[name] === undefined || each[name].includes(wanted[name]);
    });
  }

  /* value -> how many documents have it, of those that pass the other filters. */
  function count(all, wanted, name) {
    const counts = new Map();
    for (const each of all) {
      if (passes(each, wanted, name)) {
        each[name].forEach(function (value) { counts.set(value, (counts.get(value) || 0) + 1); });
      }
    }
    return counts;
  }

  /* The documents of the pages, of articles or sources, that the filters name. */
  function resolve(all, name, page) {
    const documents = Array.from(new Set(all.flatMap(function (each) { return each[name]; })));
    return dixit.lookup.hits(documents).then(function (hits) {
      const at = hits.findIndex(function (hit) { return hit.href === page; });
      return at < 0 ? -1 : documents[at];
    });
  }

  function resolveAll(all, state) {
    const wanted = {};
    const waiting = NAMES.filter(function (name) { return state[name]; }).map(function (name) {
      if (name !== 'source' && name !== 'article') {
        wanted[name] = state[name];
        return null;
      }
      return resolve(all, name, state[name]).then(function (document) { wanted[name] = document; });
    });
    return Promise.all(waiting).then(function () { return wanted; });
  }

  /* [{ value: page, text, count }] for the most frequent articles or sources, by their words. */
  function options(counts) {
    const top = Array.from(counts).sort(function (a, b) { return b[1] - a[1] || a[0] - b[0]; })
        .slice(0, MOST_OPTIONS);
    return dixit.lookup.hits(top.map(function (pair) { return pair[0]; })).then(function (hits) {
      return hits.map(function (hit, i) {
        return { value: hit.href, text: hit.words, count: top[i][1] };
      }).sort(function (a, b) { return a.text.localeCompare(b.text, 'fr'); });
    });
  }

  /*
   * A promise of { documents, kind, stance, year, source, article }: the documents that pass, and
   * the counts (the options, for sources and articles) of each filter.
   *
   * state: the wanted value of each filter, or nothing; articles and sources by their pages
   */
  function narrow(documents, state, manifest) {
    return dixit.lookup.facets(documents).then(function (rows) {
      const all = rows.map(function (row) { return values(row, manifest); });
      return resolveAll(all, state).then(function (wanted) {
        const lists = [options(count(all, wanted, 'source')), options(count(all, wanted, 'article'))];
        return Promise.all(lists).then(function (found) {
          return {
            documents: documents.filter(function (document, i) { return passes(all[i], wanted); }),
            kind: count(all, wanted, 'kind'),
            stance: count(all, wanted, 'stance'),
            year: count(all, wanted, 'year'),
            source: found[0],
            article: found[1]
          };
        });
      });
    });
  }

  dixit.filters = { NAMES: NAMES, narrow: narrow };
})();
