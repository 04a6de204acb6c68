// Loads the page again when the site has changed. Only the preview's server sends this script.
(async (known) => {
  for (;;) {
    try {
      const answer = await fetch(`/.dixit-changes?${known}`);
      if ((await answer.text()) !== known) {
        location.reload();
        return;
      }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
})(document.currentScript.dataset.changes);
