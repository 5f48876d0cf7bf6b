/** Shows the button that copies a citation, and copies it; browsers get this file as it is. */
;(() => {
  const DONE_MS = 4000
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll('button[data-copies]')) {
    const said = button.nextElementSibling
    button.hidden = false
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset.copies)
      try {
        await navigator.clipboard.writeText(text.textContent.trim())
        said.textContent = 'Copied'
      } catch {
        getSelection().selectAllChildren(text)
        said.textContent = 'Select “Copy” in your browser: the text is marked.'
      }
      setTimeout(() => (said.textContent = ''), DONE_MS)
    })
  }
})()
