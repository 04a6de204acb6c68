/* On an article: says of the words under the pointer what the margin or the table says of them. */
(function () {
  'use strict';

  function text(node) {
    return node.textContent.replace(/\s+/g, ' ').trim();
  }

  function ofNote(note) {
    const names = Array.from(note.querySelectorAll('.names a'), text);
    return names.join(' / ') + ' · ' + text(note.querySelector('.by'));
  }

  function ofDate(row) {
    return text(row.cells[1]) + '\u202f: ' + text(row.parentNode.rows[0]);
  }

  function explain(event) {
    const words = event.target.closest('.text .claim, .text .num, .text a.date');
    if (!words) {
      return;
    }
    if (words.matches('.date')) {
      words.dataset.gloss = ofDate(document.querySelector(words.getAttribute('href')));
    } else {
      const claim = words.matches('.num') ? words.parentNode.previousElementSibling : words;
      claim.dataset.gloss = ofNote(document.getElementById('note-' + claim.dataset.note));
    }
  }

  document.addEventListener('pointerover', explain);
  document.addEventListener('focusin', explain);
})();
