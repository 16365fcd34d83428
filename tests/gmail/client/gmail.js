// Gmail's single page: views that are fetched, shown and hidden by the part of the address after '#'. Runs under
// Gmail's own headers, so markup passes through a Trusted Types policy, as Gmail's does.
const { home, rootId, revisit, lateMs } = JSON.parse(document.getElementById('boot').textContent);
const policy = globalThis.trustedTypes?.createPolicy('gmail', { createHTML: (html) => html }) ?? {
  createHTML: (html) => html, // a browser from before Trusted Types
};
const root = document.getElementById(rootId).firstElementChild;
const actions = {};
const views = new Map();
let settingsTitle;
let turn = 0;

addEventListener('hashchange', show);
addEventListener('message', ({ origin, data }) => {
  if (origin === location.origin && data === 'send-as-saved') refresh();
});
show();

async function show() {
  const mine = ++turn;
  const [name, part] = (location.hash.slice(1) || 'inbox').split('/');
  if (name === 'settings') return showSettings(part || 'general', mine);
  const place = part ? `${name}/${part}` : name;
  const { html, title } = await fetchPart(place);
  if (mine !== turn) return;
  fill(viewOf('mail'), html);
  reveal('mail', title);
}

async function showSettings(tab, mine) {
  if (revisit === 'rebuild' && document.querySelector('[role=main]') !== views.get('settings')) drop('settings');
  if (!views.has('settings')) {
    const { html, title } = await fetchPart('settings');
    if (mine !== turn) return;
    fill(viewOf('settings'), html);
    settingsTitle = title;
  }
  const panels = panelsOf(views.get('settings'));
  for (const [name, panel] of Object.entries(panels)) panel.style.display = name === tab ? '' : 'none';
  panels[tab].firstElementChild.style.overflow = 'auto';
  for (const link of tabLinksOf(views.get('settings'))) link.classList.toggle('f1', link.hash.endsWith(`/${tab}`));
  reveal('settings', settingsTitle);
  if (!panels[tab].firstElementChild.hasChildNodes()) await fillTab(tab);
}

/** First the skeleton, then, after a while, the rows. */
async function fillTab(tab) {
  const panel = panelsOf(views.get('settings'))[tab].firstElementChild;
  if (lateMs) {
    fill(panel, (await fetchPart(`settings/${tab}/skeleton`)).html);
    await new Promise((resolve) => setTimeout(resolve, lateMs));
  }
  fill(panel, (await fetchPart(`settings/${tab}`)).html);
}

/** The rows again, in place, after something was saved. */
async function refresh() {
  const settings = views.get('settings');
  if (!settings) return;
  fill(panelsOf(settings).accounts.firstElementChild, (await fetchPart('settings/accounts')).html);
}

async function fetchPart(place) {
  // A page that is just being closed gets no answer, and nobody waits for one.
  const part = await fetch(`${home}?${new URLSearchParams({ part: place })}`)
    .then((answer) => answer.json())
    .catch(() => new Promise(() => {}));
  Object.assign(actions, part.actions);
  return part;
}

function fill(element, html) {
  element.innerHTML = policy.createHTML(html);
}

function viewOf(name) {
  if (!views.has(name)) {
    const view = root.appendChild(document.createElement('div'));
    view.className = 'nH';
    view.style.display = 'none';
    views.set(name, view);
  }
  return views.get(name);
}

function drop(name) {
  views.get(name)?.remove();
  views.delete(name);
}

function reveal(name, title) {
  for (const [other, view] of views) {
    view.style.display = other === name ? '' : 'none';
    view.classList.toggle('v9', other === name);
    if (other === name) view.setAttribute('role', 'main');
    else view.removeAttribute('role');
  }
  document.title = title;
}

function tabLinksOf(settings) {
  return [...settings.querySelectorAll('a[href^="#settings/"]')];
}

function panelsOf(settings) {
  const tabs = tabLinksOf(settings).map((link) => link.hash.split('/')[1]);
  const panels = settings.querySelector('[role=tablist]').children;
  return Object.fromEntries(tabs.map((tab, i) => [tab, panels[i]]));
}

// A link acts on a whole click, press and release included; a bare click() from a script is not enough.
let pressed;
addEventListener('mousedown', ({ target }) => {
  pressed = { target };
});
addEventListener('mouseup', ({ target }) => {
  if (pressed?.target === target) pressed.released = true;
});
addEventListener('click', ({ target }) => {
  if (pressed?.target === target && pressed.released) act(target);
  pressed = undefined;
});
addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter') act(target);
});

async function act({ id }) {
  const action = actions[id];
  if (!action) return;
  if (action.do === 'make-default') {
    const body = new URLSearchParams(action);
    await fetch(home, { method: 'POST', body });
    return refresh();
  }
  const query = new URLSearchParams({ ui: '2', ik: '0123456789', view: 'cf', at: 'AF6bupStandIn' });
  if (action.do === 'edit') query.set('cfa', action.sendAsEmail);
  open(`${home}?${query}`, '_blank', 'width=680,height=520');
}
