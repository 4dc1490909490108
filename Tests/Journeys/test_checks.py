"""The checks themselves: each must find what it is there for, or it proves nothing."""

import pytest

from support.checks import WIDE, Watch, page_faults
from support.crawler import pattern_of, walk

ADDRESS = "http://localhost:9"
POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'"

SOUND = """<!DOCTYPE html><html lang="en" class="standard"><head><title>A page – Samspel</title>
<link rel="stylesheet" href="/files/style.css"></head>
<body><a class="skip" href="#content">Past the menu</a><header><p>Samspel</p></header>
<main id="content" tabindex="-1"><h1>A page</h1>{}</main><footer><p>The end</p></footer></body></html>"""


@pytest.fixture
def faults_of(browser):
    context = browser.new_context(viewport=WIDE)
    page = context.new_page()
    page.set_default_timeout(5000)
    watch = Watch(page, ADDRESS)

    def check(html: str, status: int = 200, style: str = "") -> list[str]:
        def answer(route):
            if route.request.url.endswith(".css"):
                return route.fulfill(body=style, content_type="text/css")
            if route.request.url.endswith("/none"):
                return route.fulfill(status=404)
            route.fulfill(status=status, body=html, headers={
                "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY})

        context.route("**/*", answer)
        return page_faults(page, watch, page.goto(ADDRESS), "en", "standard")

    yield check
    context.close()


def test_a_sound_page_has_no_faults(faults_of):
    assert faults_of(SOUND.format("<p>Words.</p>")) == []


@pytest.mark.parametrize("content, told", [
    ("<h1>Another</h1>", "first headings"),
    ("<form method='post' action='/x'><button>Send</button></form>", "no seal"),
    ("<p style='width: 3px'>Words</p>", "style stands in the page"),
    ("<p style='width: 3px'>Words</p>", "the browser says"),
    ("<script>var a = 1</script>", "script stands in the page"),
    ("<p onclick='a()'>Words</p>", "script stands in the page"),
    ("<img src='/picture'>", "axe image-alt"),
    ("<img alt='' src='http://example.org/picture'>", "another host"),
    ("<img alt='' src='/pictures/none'>", "a picture does not show"),
    ("<img alt='' src='/pictures/none'>", "asks for what is not there: 404 /pictures/none"),
    ("<p id='a'>One</p><p id='a'>Two</p>", "an id stands twice"),
    ("<p class='pale'>Words</p>", "axe color-contrast-enhanced"),
    ("<p class='wide'>Words</p>", "scroll sideways"),
    ("<button></button>", "axe button-name"),
    ("<a class='small' href='/a'>a</a><a class='small' href='/b'>b</a>", "axe target-size"),
])
def test_a_fault_is_found(faults_of, content, told):
    # 5.7:1 is enough for AA and too little for AAA.
    style = ".pale { color: #666; } .wide { width: 400px; } .small { font-size: 8px; display: inline-block; width: 9px; }"
    faults = faults_of(SOUND.format(content), style=style)
    assert any(told in fault for fault in faults), faults


@pytest.mark.parametrize("html, told", [
    (SOUND.replace('lang="en"', 'lang="sv"'), "lang is 'sv'"),
    (SOUND.replace("A page – Samspel", " "), "there is no title"),
    (SOUND.replace('class="standard"', 'class="simple"'), "the density is 'simple'"),
    (SOUND.replace('class="skip"', ""), "no way past the navigation"),
])
def test_a_fault_of_the_whole_page_is_found(faults_of, html, told):
    faults = faults_of(html.format(""))
    assert any(told in fault for fault in faults), faults


def test_another_status_is_found(faults_of):
    assert "the status is 500, not 200" in faults_of(SOUND.format(""), status=500)


@pytest.mark.parametrize("address, pattern", [
    ("/persons/018f2c1e-0000-7000-8000-000000000001", "/persons/{id}"),
    ("/persons/018f2c1e-0000-7000-8000-000000000001/days/2026-11-23?from=2", "/persons/{id}/days/{day}?from"),
    ("/persons/018f2c1e-0000-7000-8000-000000000001/plan/versions/3", "/persons/{id}/plan/versions/{number}"),
    ("/find?q=al", "/find?q"),
])
def test_addresses_of_one_route_have_one_pattern(address, pattern):
    assert pattern_of(ADDRESS + address) == pattern


def test_a_walk_sees_each_kind_of_page_and_leaves_files_and_ways_out(browser):
    context = browser.new_context()
    links = {
        "/": ["/a", "/days/2026-01-01", "/days/2026-01-02", "/days/2026-01-03", "/files/x.css", "/sign-out",
              "http://example.org/"],
        "/a": ["/b#part", "/"], "/b": ["/a"],
    }

    def answer(route):
        path = route.request.url.removeprefix(ADDRESS)
        route.fulfill(content_type="text/html", body="".join(f"<a href='{link}'>x</a>" for link in links.get(path, [])))

    context.route("**/*", answer)
    found = walk(context.new_page(), ADDRESS + "/", lambda page, response: ["wrong"] if "b" in page.url[-1] else [], each=2)
    context.close()
    paths = [address.removeprefix(ADDRESS) for address in found.seen]
    assert sorted(paths) == ["/", "/a", "/b", "/days/2026-01-01", "/days/2026-01-02"]
    assert found.faults == {"/b": ["wrong"]}
