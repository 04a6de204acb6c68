/*
 * Cuts a text into words and stems them. The index was made by fr.dixit.site.search.Words, which
 * does the same: change both together.
 *
 * First of the search page's scripts. They are classic scripts, in the order of the page, because
 * a page opened from a folder may load no modules; all they share is `dixit`.
 */
var dixit = {};

/* Where the stemmer, a CommonJS module, leaves its function. */
var exports = {};

(function () {
  'use strict';

  /* Longer runs of letters are no words. */
  const LONGEST = 60;

  const INVISIBLE = /[\u00AD\u200B\uFEFF]/g;
  const RUN = /[\p{L}\p{Nd}\p{M}\u00AD\u200B\uFEFF]+/gu;

  /* An apostrophe, though Unicode takes it for a letter. */
  const APOSTROPHE = /\u02BC/g;

  /* Letters that no decomposition opens. */
  const BASE = {
    '\u00DF': 'ss', '\u00F8': 'o', '\u0142': 'l', '\u0111': 'd', '\u0131': 'i',
    '\u0153': 'oe', '\u00E6': 'ae',
    '\u02B9': '\'', '\u02BB': '\'', '\uA78C': '\'', '\u1D49': 'e'
  };

  /* The text's runs of letters and digits: [{ start, end }], end exclusive. */
  function runs(text) {
    return Array.from(text.replace(APOSTROPHE, ' ').matchAll(RUN), function (match) {
      return { start: match.index, end: match.index + match[0].length };
    });
  }

  /* One spelling for all ways to write the letters and their accents. */
  function spelling(run) {
    return run.normalize('NFC').toLowerCase()
        .replace(/\u0153/g, 'oe').replace(/\u00E6/g, 'ae').replace(INVISIBLE, '');
  }

  /* Without accents, ligatures opened. */
  function fold(word) {
    return word.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase()
        .replace(/[\u00DF\u00F8\u0142\u0111\u0131\u0153\u00E6\u02B9\u02BB\uA78C\u1D49]/g, function (c) { return BASE[c]; });
  }

  /* A run as the index holds it, { stem, form }, or null when nothing is found by it. */
  function word(run) {
    const spelled = spelling(run);
    const form = fold(spelled);
    const tooShort = form === '' || form.length === 1 && !/\p{Nd}/u.test(form);
    if (tooShort || spelled.length > LONGEST) {
      return null;
    }
    return { stem: fold(exports.stemmer(spelled)), form: form };
  }

  /* All forms of a text in their order, also of words too short or too frequent to be found. */
  function forms(text) {
    return runs(text).map(function (run) {
      return fold(spelling(text.slice(run.start, run.end)));
    });
  }

  dixit.words = { runs: runs, word: word, forms: forms };
})();
