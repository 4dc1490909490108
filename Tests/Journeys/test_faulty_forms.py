"""Every form, sent empty, sent with far too much, and sent by a stranger: a page one can read, and nothing lost."""

import pytest

from support.checks import page_faults
from support.crawler import pattern_of, walk
from support.looks import Look

FORMS = """() => [...document.querySelectorAll('main form[method=post]')]
  .filter(form => form.querySelector('input:not([type=hidden]):not([type=radio]):not([type=checkbox]), textarea'))
  .map(form => form.getAttribute('action'))"""

# A form that is folded away, or has something folded away in it, is opened first, as its reader does.
OPEN = """form => {
  for (const fold of form.querySelectorAll('details')) fold.open = true
  for (let fold = form.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true
}"""


def forms_of(page) -> list[tuple[str, str]]:
    """Each kind of form in which one writes: the page it stands on, and where it goes."""
    found: dict[str, tuple[str, str]] = {}

    def look(page, _):
        for action in page.evaluate(FORMS):
            found.setdefault(pattern_of(page.url) + " " + pattern_of(action), (page.url, action))
        return []

    walk(page, page.url, look, each=1)
    return list(found.values())


@pytest.mark.parametrize("role", ["person", "assistant", "key-worker", "manager", "decision-maker", "administrator"])
@pytest.mark.parametrize("look", [Look("sv"), Look("en")], ids=str)
def test_an_empty_form_is_answered_in_words(visits, role, look):
    page = visits.enter(role, look)
    home, faults, tried = page.url, [], 0
    for address, action in forms_of(page):
        page.goto(address)
        form = page.locator(f"main form[action='{action}']:has(button)").first
        if not form.count():
            continue
        tried += 1
        form.evaluate(OPEN)
        with page.expect_navigation() as navigation:
            form.locator("button[type=submit]").last.click()
        response = navigation.value
        if response.status not in (200, 422):
            faults.append(f"{action}: {response.status}")
        faults += [f"{action}: {fault}" for fault in page_faults(
            page, visits.watch(page), response, look.language, status=response.status)]
        if response.status == 422 and not page.locator("#faults a").count():
            faults.append(f"{action}: no summary of what is wrong")
    page.goto(home)
    print(f"{role} {look}: {tried} forms")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("role", ["person", "assistant", "key-worker", "decision-maker"])
def test_far_too_long_a_text_is_answered_in_words_and_kept(visits, role):
    page = visits.enter(role, Look("en"))
    faults = []
    for address, action in forms_of(page):
        page.goto(address)
        form = page.locator(f"main form[action='{action}']:has(textarea)").first
        if not form.count():
            continue
        name = form.locator("textarea").first.get_attribute("name")
        sealed = {field.get_attribute("name"): field.get_attribute("value")
                  for field in form.locator("input[type=hidden]").all()}
        answer = page.request.post(action, form=sealed | {name: "å" * 200_000}, max_redirects=0)
        if answer.status not in (413, 422):
            faults.append(f"{action}: {answer.status}")
        elif answer.status == 422 and "å" * 1000 not in answer.text():
            faults.append(f"{action}: what was written is gone")
    assert not faults, "\n".join(faults)


def test_a_form_without_a_seal_is_refused(visits):
    page = visits.enter("assistant", Look("en"))
    for address, action in forms_of(page):
        answer = page.request.post(action, form={"words": "x"}, max_redirects=0)
        assert answer.status == 403, f"{action}: {answer.status}"


def test_a_form_of_another_site_is_refused(visits):
    page = visits.enter("assistant", Look("en"))
    address, action = forms_of(page)[0]
    page.goto(address)
    seal = page.locator(f"main form[action='{action}'] input[name=seal]").first.get_attribute("value")
    answer = page.request.post(
        action, form={"seal": seal}, headers={"Sec-Fetch-Site": "cross-site", "Origin": "https://example.org"},
        max_redirects=0)
    assert answer.status == 403
