// Leaves at once: the exit link, or Escape three times in two seconds. Going back leads away again.
(() => {
  const store = (ask) => { try { return ask(sessionStorage) } catch {} }
  const leave = () => {
    store((s) => s.setItem('left', 1))
    document.title = ''
    document.documentElement.replaceChildren()
    location.replace('https://www.wikipedia.org/')
  }
  const arrive = (back) => {
    if (!back) store((s) => s.removeItem('left'))
    else if (store((s) => s.getItem('left'))) leave()
  }
  arrive(performance.getEntriesByType('navigation')[0]?.type === 'back_forward')
  addEventListener('pageshow', (e) => e.persisted && arrive(true))
  addEventListener('click', (e) => {
    if (!e.target.closest?.('a[data-exit]')) return
    e.preventDefault()
    leave()
  })
  let at = []
  addEventListener('keydown', (e) => {
    if (e.key !== 'Escape' || e.repeat) return
    at = [...at.filter((t) => e.timeStamp - t < 2e3), e.timeStamp]
    if (at.length > 2) leave()
  }, true)
})()
