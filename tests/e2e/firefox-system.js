// Runs in Firefox's own window, with the rights of the browser: what WebDriver cannot do with an extension. It is sent
// as text by firefox-system.ts, once, and leaves its functions behind under one name.
globalThis.extensionTests = (() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = (id) => ExtensionParent.GlobalManager.getExtension(id);
  // The window with the tab in front, which the caller brought there; pop-up windows of Gmail are windows too.
  const front = () => Services.wm.getMostRecentWindow('navigator:browser');
  const action = (id) => ExtensionParent.apiManager.global.browserActionFor(extension(id));

  /** Any language, with or without its language pack; has to come before the extension starts. */
  function setLanguage(language) {
    Services.locale.availableLocales = [...new Set([language, 'en-US'])];
    Services.locale.requestedLocales = [language];
  }

  /** The address of an extension's pages is another one in every profile. */
  const extensionUrl = (id) => `moz-extension://${extension(id).uuid}/`;

  const badgeText = (id) => action(id).action.getContextData(front().gBrowser.selectedTab).badgeText ?? '';

  const popup = () => front().document.querySelector('.webextension-popup-browser');

  const openPopup = (id) => {
    action(id).openPopup(front());
  };

  const popupIsReady = () =>
    Boolean(popup()?.currentURI.spec.startsWith('moz-extension:') && popup().closest('panel')?.state === 'open');

  const closePopup = () => popup()?.closest('panel')?.hidePopup();

  /** The popup lives in the extension's process; a frame script carries the code there and the answer back. */
  function evaluateInPopup(code) {
    const { messageManager } = popup();
    const name = `extensionTests:${Math.random()}`;
    const answer = new Promise((resolve) => {
      messageManager.addMessageListener(name, ({ data }) => resolve(data));
    });
    const script = `(async () => {
      try {
        const inside = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        sendAsyncMessage(${JSON.stringify(name)}, { value: await Cu.evalInSandbox(${JSON.stringify(code)}, inside) });
      } catch (error) {
        sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) });
      }
    })()`;
    messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
    return answer;
  }

  /** As a data URL. */
  async function popupPicture() {
    const picture = await popup().browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL();
  }

  /** A page was closed, or left, before the background had answered it: nobody is there any more to miss the answer. */
  const isLate = ({ errorMessage }) =>
    /^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/.test(errorMessage);

  /** Uncaught errors in any script of the extension, the background included. */
  const errors = (id) =>
    Services.console
      .getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && message.flags === Ci.nsIScriptError.errorFlag)
      .filter((message) => message.sourceName.startsWith(extensionUrl(id)) && !isLate(message))
      .map((message) => message.errorMessage);

  return {
    setLanguage,
    extensionUrl,
    badgeText,
    openPopup,
    popupIsReady,
    closePopup,
    evaluateInPopup,
    popupPicture,
    errors,
  };
})();
