/**
 * Opens a card at a citation on hover, focus and tap; browsers get this file as it is. What a card
 * says stands in the page: in its JSON-LD, and in the list's entry as `data-card`.
 */
;(() => {
  const HOVER_MS = 120
  // Enough for the way into the card.
  const LEAVE_MS = 300
  const AUTHORS_MAX = 4
  const GAPS_PX = 16
  const MARK = 'a[role=doc-biblioref]'
  const script = document.currentScript
  if (!script?.showPopover) return

  const card = document.createElement('aside')
  card.id = 'citation-card'
  card.className = script.dataset.card
  card.popover = 'auto'
  let mark
  let timer
  let press
  let sources

  const on = (type, act) => document.addEventListener(type, act)
  const markOf = ({ target }) => target.closest?.(MARK)
  const isOpen = () => card.matches(':popover-open')
  const later = (act, ms) => {
    clearTimeout(timer)
    timer = setTimeout(act, ms)
  }
  const close = () => isOpen() && card.hidePopover()
  const closeUnlessHeld = () =>
    card.matches(':hover, :focus-within') || mark?.matches(':hover, :focus-visible') || close()

  on('pointerover', (event) => {
    const found = event.pointerType !== 'touch' && markOf(event)
    if (found) later(() => open(found), HOVER_MS)
  })
  on('pointerout', (event) => {
    if (markOf(event) || card.contains(event.target)) later(closeUnlessHeld, LEAVE_MS)
  })
  on('focusin', (event) => {
    const found = markOf(event)
    // Who comes back has just read the entry.
    const isBack = event.relatedTarget?.matches('[role=doc-backlink]')
    if (found?.matches(':focus-visible') && !isBack) open(found)
  })
  on('focusout', ({ target, relatedTarget: next }) => {
    // Also where the pointer happens to rest.
    if (target === mark && next && !card.contains(next)) close()
    else later(closeUnlessHeld, LEAVE_MS)
  })
  on('pointerdown', ({ pointerType }) => {
    // By the time of the click the browser has closed the card.
    press = { isTouch: pointerType === 'touch', openAt: isOpen() && mark }
  })
  on('click', (event) => {
    const found = markOf(event)
    // A second tap follows the link.
    const isTap = found && press?.isTouch && press.openAt !== found
    press = undefined
    if (isTap) {
      event.preventDefault()
      open(found, true)
    } else if (event.target.closest?.('a')?.hash) close()
  })

  function open(found, isTap) {
    clearTimeout(timer)
    const entry = document.getElementById(found.hash.slice(1))
    if (!entry || (isOpen() && mark === found)) return
    // To move it would count as a layout shift.
    close()
    mark?.removeAttribute('aria-describedby')
    mark?.style.setProperty('anchor-name', '')
    mark = found
    mark.setAttribute('aria-describedby', card.id)
    mark.style.setProperty('anchor-name', '--cited')
    // Without the standing of the source, which the card shows by itself.
    card.ariaLabel = mark.ariaLabel.replace(/, [a-z ]+$/, '')
    card.replaceChildren(...describe(entry))
    if (isTap) {
      const link = make('a', 'link', `Go to ${card.ariaLabel.replace('R', 'r')}`)
      link.href = mark.hash
      card.append(link)
    }
    if (!card.isConnected) document.body.append(card)
    card.showPopover()
    if (!CSS.supports('position-area', 'block-start')) place()
  }

  function describe(entry) {
    const data = document.querySelector('[type="application/ld+json"]').textContent
    sources ??= JSON.parse(data).mainEntity.citation
    const source = sources.find((one) => one['@id'] === `#${entry.id}`) ?? {}
    const names = (source.author ?? []).map(({ name }) => name)
    const others = names.length > AUTHORS_MAX ? names.splice(AUTHORS_MAX - 1).length : 0
    const [status, evidence] = ['status', 'evidence'].map((part) =>
      entry.querySelector(`[data-card=${part}]`)?.cloneNode(true),
    )
    return [
      make('p', 'label', card.ariaLabel),
      status,
      make('p', 'title', source.name),
      make('p', 'authors', names.join(', ') + (others ? ` and ${others} others` : '')),
      make(
        'p',
        'origin',
        [homeOf(source), source.datePublished?.slice(0, 4)].filter(Boolean).join(', '),
      ),
      evidence,
    ].filter((part) => part?.textContent)
  }

  // An issue is part of a volume, that of a journal.
  function homeOf({ isPartOf, publisher }) {
    return isPartOf ? (isPartOf.name ?? homeOf(isPartOf)) : publisher?.name
  }

  function make(tag, part, text) {
    const element = document.createElement(tag)
    element.dataset.part = part
    element.textContent = text ?? ''
    return element
  }

  // For browsers that cannot anchor.
  function place() {
    const { top, bottom } = mark.getBoundingClientRect()
    const above = top - card.offsetHeight - GAPS_PX
    card.style.top = `${(above < 0 ? bottom : above) + scrollY}px`
  }
})()
