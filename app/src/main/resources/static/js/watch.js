// Keeps the part marked data-watch as it is now: asks for this page again every two seconds and takes
// that part from the answer. When the answer has none, what was waited for is done: the page is shown anew.
// Without this script the page has a link that does the same.

const often = 2000

async function look() {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } })
  if (!answer.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const fresh = page.querySelector('[data-watch]')
  if (!fresh) return location.reload()
  document.querySelector('[data-watch]').replaceWith(fresh)
}

async function watch() {
  try {
    if (!document.hidden) await look()
  } catch {
    // The line is down for a moment: the next look may be luckier.
  }
  setTimeout(watch, often)
}

setTimeout(watch, often)
