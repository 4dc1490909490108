"""Every page that anybody can reach, in the ways it is shown."""

import pytest

from support.checks import page_faults
from support.crawler import Walk, often, pattern_of, walk
from support.looks import ROLES, Look, all_looks, usual_looks

# Kinds of page that a role must at least meet: a walk that ends at its first page proves nothing.
LEAST = {
    "person": 60, "assistant": 36, "key-worker": 40, "manager": 32, "decision-maker": 14, "representative": 22,
    "relative": 7, "administrator": 18, "researcher": 24, "guide": 15,
}
# What the last leaves of a person's menu lead to, in every density.
LEAVES = {f"/persons/{{id}}/{place}" for place in ("circle", "devices", "how-to-ask", "layer", "picture-code")}


def pytest_generate_tests(metafunc):
    if "look" not in metafunc.fixturenames:
        return
    full = metafunc.config.getoption("--full")
    looks = all_looks() if full else usual_looks()
    metafunc.parametrize("look", looks, ids=str)


# What is checked already, by look and by whose page it is: a person's own pages are others than those of staff.
_checked: dict[tuple[Look, bool], set[str]] = {}


def check(visits, look: Look, role: str, full: bool):
    """What is asked of each page of a walk; in the usual run each page is asked once in each density."""
    checked = _checked.setdefault((look, role == "person"), set())
    is_once = not full and look.density != "standard"

    def ask(page, response):
        pattern = pattern_of(page.url)
        if is_once and pattern in checked:
            return []
        checked.add(pattern)
        return page_faults(page, visits.watch(page), response, look.language, look.density, script=look.script)

    return ask


def fail_on(found: Walk) -> None:
    """Fails with what a walk found, told once for each fault."""
    if found.faults:
        pytest.fail(found.told(), pytrace=False)


@pytest.mark.parametrize("role", ROLES)
def test_every_page_of_a_role(visits, role, look, full):
    page = visits.enter(role, look)
    # In the second language the same pages have other words: one of each kind shows them.
    least = 3 if full else 2 if look == Look("sv") else 1
    found = walk(page, page.url, check(visits, look, role, full), each=lambda pattern: often(pattern, least))
    print(f"{role} {look}: {len(found.seen)} pages of {len(found.patterns)} kinds")
    fail_on(found)
    if look.density == "standard":
        assert len(found.patterns) >= LEAST[role], sorted(found.patterns)
    if role == "person":
        assert LEAVES <= set(found.patterns), sorted(found.patterns)


def test_every_page_of_a_stranger(visits, look):
    page = visits.open(look)
    page.goto("/")
    language = page.locator("html").get_attribute("lang")
    found = walk(
        page, page.url, lambda page, response: page_faults(page, visits.watch(page), response, language, script=look.script))
    fail_on(found)


@pytest.mark.parametrize("path, status", [
    ("/nowhere", 404), ("/persons/018f2c1e-0000-7000-8000-000000000001", None), ("/persons/none", 404),
])
def test_a_page_that_is_not_there_tells_so(visits, path, status, look):
    page = visits.enter("assistant", look)
    response = page.goto(path)
    assert response.status == (status or response.status) and response.status in (403, 404)
    faults = page_faults(page, visits.watch(page), response, look.language, status=response.status, script=look.script)
    assert not faults, "\n".join(faults)
