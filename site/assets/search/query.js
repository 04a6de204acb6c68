/* What is asked for, and the documents that answer it: all terms must be found in each. */
(function () {
  'use strict';

  const PHRASE = /"([^"]*)"|«([^»]*)»|“([^”]*)”/g;

  /*
   * { terms, phrases }: the words to look up, and the phrases as lists of folded words. The last
   * word may be the beginning of one, as long as no space follows it.
   */
  function parse(text, stopWords) {
    const phrases = [];
    const rest = text.replace(PHRASE, function (all, straight, french, english) {
      const words = straight || french || english || '';
      phrases.push(dixit.words.forms(words));
      return ' ' + words + ' ';
    });
    const terms = [];
    for (const run of dixit.words.runs(rest)) {
      const word = dixit.words.word(rest.slice(run.start, run.end));
      if (word && !stopWords.includes(word.form)) {
        terms.push({ stem: word.stem, form: word.form, partial: run.end === rest.length });
      }
    }
    return { terms: terms, phrases: phrases.filter(function (words) { return words.length > 1; }) };
  }

  function holds(forms, phrase) {
    return forms.some(function (form, start) {
      return phrase.every(function (word, i) { return forms[start + i] === word; });
    });
  }

  /* Whether each phrase stands in the words of the hit, or in the name of a source of it. */
  function holdsAll(hit, phrases) {
    const texts = [hit.words].concat(hit.sources.map(function (source) { return source.text; }));
    const forms = texts.map(dixit.words.forms);
    return phrases.every(function (phrase) {
      return forms.some(function (each) { return holds(each, phrase); });
    });
  }

  /* The sums of the weights of the documents that are in all maps. */
  function intersect(maps) {
    const smallestFirst = maps.slice().sort(function (a, b) { return a.size - b.size; });
    const sums = [];
    for (const document of smallestFirst[0].keys()) {
      if (maps.every(function (map) { return map.has(document); })) {
        const sum = maps.reduce(function (total, map) { return total + map.get(document); }, 0);
        sums.push({ document: document, weight: sum });
      }
    }
    return sums;
  }

  /* The heaviest first; else articles before sources before claims, as they are numbered. */
  function ranked(sums) {
    sums.sort(function (a, b) { return b.weight - a.weight || a.document - b.document; });
    return sums.map(function (sum) { return sum.document; });
  }

  function withPhrases(documents, phrases) {
    if (phrases.length === 0) {
      return documents;
    }
    return dixit.lookup.hits(documents).then(function (hits) {
      return documents.filter(function (document, i) { return holdsAll(hits[i], phrases); });
    });
  }

  /* A promise of the documents, best first; null when the query asks for nothing. */
  function answer(query) {
    if (query.terms.length === 0) {
      return Promise.resolve(null);
    }
    return Promise.all(query.terms.map(dixit.lookup.find)).then(function (maps) {
      return withPhrases(ranked(intersect(maps)), query.phrases);
    });
  }

  dixit.query = { parse: parse, answer: answer };
})();
