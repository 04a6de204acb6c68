/* On every page: the key "/" leads to the search field, unless one is writing. */
(function () {
  'use strict';

  function isWriting(element) {
    return /^(input|textarea|select)$/i.test(element.tagName) || element.isContentEditable;
  }

  document.addEventListener('keydown', function (event) {
    const field = document.getElementById('q');
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (event.key === '/' && field && !modified && !isWriting(event.target)) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
})();
