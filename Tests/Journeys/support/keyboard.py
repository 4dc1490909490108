"""Somebody who has a keyboard and nothing else."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

from support.hands import go

_FOCUS = """() => {
  let here = document.activeElement;
  let [left, top] = [0, 0];
  // In a page within the page it is that page's own focus that one must see.
  while (here && here.contentDocument) {
    const frame = here.getBoundingClientRect();
    [left, top] = [left + frame.left, top + frame.top];
    here = here.contentDocument.activeElement;
  }
  if (!here || here.localName === 'body') return null;
  const shown = here.matches('input.mark') && here.labels.length ? here.labels[0] : here;
  const style = getComputedStyle(shown);
  const box = shown.getBoundingClientRect();
  return {
    html: here.outerHTML.slice(0, 160),
    isSeen: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
    isInView: top + box.bottom > 0 && top + box.top < innerHeight
      && left + box.right > 0 && left + box.left < innerWidth,
  };
}"""


class Keyboard:
    """Moves by Tab and arrows only; at each stop one must see where one is."""

    def __init__(self, page: Page, most: int = 150):
        self.page = page
        self._most = most

    def go_to(self, target: Locator) -> None:
        """Presses Tab until the target has the focus."""
        wanted = target.first
        wanted.wait_for(state="attached")
        # Some browsers show no focus in a window that is not in front.
        self.page.bring_to_front()
        for _ in range(self._most):
            if wanted.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
            self._see()
        raise AssertionError(f"{wanted} cannot be reached by keyboard from {self.page.url}")

    def press(self, target: Locator, key: str = "Enter") -> None:
        """Goes to a link or a button and presses it."""
        self.go_to(target)
        go(target, key)

    def choose(self, name: str, value: str) -> None:
        """Goes to a group of which one holds, and on to the one by the arrows."""
        group = self.page.locator(f"input[type=radio][name='{name}']")
        values = group.evaluate_all("all => all.map(one => one.value)")
        assert value in values, f"{name} offers {values}, not {value!r}"
        for _ in range(self._most):
            if self.page.evaluate("name => document.activeElement.name === name", name):
                break
            self.page.keyboard.press("Tab")
            self._see()
        else:
            raise AssertionError(f"the choice {name!r} cannot be reached by keyboard")
        self.page.keyboard.press("Space")
        for _ in values:
            if self.page.locator(f"input[name='{name}'][value='{value}']").is_checked():
                self._see()
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"{value!r} of {name!r} cannot be chosen by keyboard")

    def write(self, target: Locator, text: str) -> None:
        """Goes to a field and writes."""
        self.go_to(target)
        self.page.keyboard.type(text)

    def _see(self) -> None:
        focus = self.page.evaluate(_FOCUS)
        # After the last thing of a page the focus is the browser's own.
        if focus is None:
            return
        assert focus["isSeen"], f"one does not see that this has the focus: {focus['html']}"
        assert focus["isInView"], f"what has the focus is outside the window: {focus['html']}"
