// Choosing words in a voice: with mouse or finger by selecting them, with the keyboard by arrows in the text.
// The button "Put under a theme" then carries the place of the chosen words; without a choice, or without
// this script, it leads to the same page, where pieces are ticked.
// Single keys do something only after their button was pressed: WCAG 2.1.4.

const words = document.getElementById('words')
const put = document.querySelector('[data-put]')
const keys = document.querySelector('[data-keys]')
const bench = document.querySelector('.al-bench')

function offset(node, at) {
  const paragraph = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('[data-from]')
  if (!paragraph) return null
  const range = document.createRange()
  range.setStart(paragraph, 0)
  range.setEnd(node, at)
  return Number(paragraph.dataset.from) + range.toString().length
}

function chosen() {
  const selection = getSelection()
  if (selection.isCollapsed || !selection.rangeCount) return null
  const range = selection.getRangeAt(0)
  if (!words.contains(range.commonAncestorContainer)) return null
  const from = offset(range.startContainer, range.startOffset)
  const to = offset(range.endContainer, range.endOffset)
  const text = selection.toString()
  if (from === null || to === null || from >= to) return null
  return `${from + text.length - text.trimStart().length}-${to - (text.length - text.trimEnd().length)}`
}

function followSelection(plain, address) {
  const piece = chosen()
  put.textContent = piece ? put.dataset.put : plain
  put.href = piece ? `${address}?piece=${piece}` : address
}

function chooseByArrows(event) {
  const direction = { ArrowRight: 'forward', ArrowLeft: 'backward' }[event.key]
  const selection = getSelection()
  if (event.key === 'Enter' && chosen()) return put.click()
  if (!direction) return
  event.preventDefault()
  if (!words.contains(selection.anchorNode) || words === selection.anchorNode) selection.collapse(words.querySelector('[data-from]'), 0)
  else if (!event.shiftKey) selection[direction === 'forward' ? 'collapseToEnd' : 'collapseToStart']()
  selection.modify('extend', direction, 'word')
}

const acts = {
  j: () => bench.dataset.next && location.assign(bench.dataset.next),
  k: () => bench.dataset.previous && location.assign(bench.dataset.previous),
  m: () => words.focus(),
  t: () => put && put.click()
}

function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return
  acts[event.key.toLowerCase()]?.()
}

function turn(button, on) {
  button.textContent = on ? keys.dataset.off : keys.dataset.on
  localStorage.setItem('keys', on ? 'on' : 'off')
  document[on ? 'addEventListener' : 'removeEventListener']('keydown', press)
}

if (words && put) {
  const { textContent, href } = put
  words.tabIndex = 0
  words.addEventListener('keydown', chooseByArrows)
  document.addEventListener('selectionchange', () => followSelection(textContent, href))
}
if (keys) {
  const button = keys.querySelector('button')
  keys.hidden = false
  button.addEventListener('click', () => turn(button, button.textContent === keys.dataset.on))
  if (localStorage.getItem('keys') === 'on') turn(button, true)
}
