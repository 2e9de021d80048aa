// Keeps a conversation as it is now: asks every second how many have voted and whether the map was drawn
// again; if so, its parts are taken from a fresh page. A part in which somebody is reading by keyboard waits.
// The button stops and starts it: WCAG 2.2.2. Without this script the link beside it does the same by hand.

const often = 1000
const watched = document.querySelector('[data-watched]')
const pause = watched.querySelector('button')
const words = [pause.textContent, pause.dataset.goOn]
let stopped = false

async function ask(address) {
  const answer = await fetch(address, { headers: { Accept: 'text/html' } })
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null
}

const drawn = page => page.querySelector('[data-live="drawn"]').dataset.mark

async function draw() {
  const page = await ask(location.href)
  if (!page) return
  const parts = [...document.querySelectorAll('[data-drawn]')]
  if (parts.some(part => !page.getElementById(part.id)) || page.querySelectorAll('[data-drawn]').length !== parts.length)
    return location.reload()
  for (const part of parts) {
    if (part.contains(document.activeElement) || part.querySelector('details[open]')) continue
    part.replaceWith(page.getElementById(part.id))
  }
}

async function look() {
  const fresh = await ask(watched.dataset.watched)
  if (!fresh) return
  const again = drawn(fresh) !== drawn(document)
  for (const part of fresh.querySelectorAll('[data-live]'))
    document.querySelector(`[data-live="${part.dataset.live}"]`).replaceWith(part)
  if (again) await draw()
}

async function watch() {
  try {
    if (!stopped && !document.hidden) await look()
  } catch {
    // The line is down for a moment: the next look may be luckier.
  }
  setTimeout(watch, often)
}

pause.hidden = false
pause.addEventListener('click', () => {
  stopped = !stopped
  pause.textContent = words[Number(stopped)]
})
setTimeout(watch, often)
