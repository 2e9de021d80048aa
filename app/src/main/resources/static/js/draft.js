// Keeps words on this device while somebody writes, so that a lost connection loses nothing. They go from here
// as soon as the server has them, and after a day in any case. Whoever comes next on a shared device is told
// that something waits, and sees it only if they ask.

const day = 24 * 60 * 60 * 1000

function store(action) {
  try {
    return action(localStorage)
  } catch {
    return null // storage is full or forbidden: the page works without
  }
}

function kept(key) {
  const entry = store((s) => JSON.parse(s.getItem(key)))
  if (!entry || Date.now() - entry.at > day) {
    store((s) => s.removeItem(key))
    return null
  }
  return entry.words
}

for (const done of document.querySelectorAll('[data-draft-done]')) {
  store((s) => s.removeItem(`draft:${done.dataset.draftDone}`))
}

const field = document.querySelector('[data-draft]')
if (field) {
  const key = `draft:${field.dataset.draft}`
  const part = (name) => document.querySelector(`[data-draft-${name}]`)
  const forget = () => store((s) => s.removeItem(key))

  part('here').hidden = false
  field.addEventListener('input', () =>
    field.value.trim() ? store((s) => s.setItem(key, JSON.stringify({ words: field.value, at: Date.now() }))) : forget()
  )

  const waiting = kept(key)
  if (waiting && !field.value.trim()) {
    part('offer').hidden = false
    part('use').addEventListener('click', () => {
      field.value = waiting
      part('offer').hidden = true
      field.focus()
    })
    part('forget').addEventListener('click', () => {
      forget()
      part('offer').hidden = true
      field.focus()
    })
  }

  let wanted = false
  field.form.addEventListener('submit', (sending) => {
    wanted = !navigator.onLine
    part('away').hidden = !wanted
    if (wanted) sending.preventDefault()
  })
  window.addEventListener('online', () => {
    if (wanted) field.form.requestSubmit()
  })
}
