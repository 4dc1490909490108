"""On paper: what a page says, and nothing to press."""

import pytest

from support.hands import first_person, person_of

TO_PRESS = "button, .button, nav.ways, .pager, a.skip, footer.site"


@pytest.mark.parametrize("role, density", [("person", "simplest"), ("person", "standard"), ("key-worker", "standard")])
def test_a_printed_page_has_nothing_to_press(page_as, role, density):
    page = page_as(role, "sv", density=density)
    pages = [page.url]
    if role == "person":
        pages.append(f"/persons/{person_of(page)}/plan")
    else:
        pages += ["/persons", f"/persons/{first_person(page)}/plan"]
    for address in pages:
        page.goto(address)
        page.emulate_media(media="print")
        left = [one.evaluate("e => e.outerHTML.slice(0, 120)") for one in page.locator(TO_PRESS).all() if one.is_visible()]
        assert not left, f"{address} prints {left}"
        assert page.locator("h1").is_visible()
        page.emulate_media(media="screen")
        assert page.locator("nav.ways").first.is_visible(), address
