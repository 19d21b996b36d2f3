"""Opens the page of build-explorer in a real browser and uses it as a reader does.

usage: check-explorer.py INDEX.html…

The browser is Chromium, found by its name on the path, without network. Of each page: every cell of
the maps shows as many passages as it says; themes, search, filters, shared addresses, the keyboard,
both languages, both colour schemes, narrow screens and pages without JavaScript work; nothing is
written on the console, nothing is fetched, and axe-core finds no violation.
"""

import pathlib
import shutil
import sys
import urllib.parse

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

VISIBLE = """() => Array.from(document.querySelectorAll('.passage'))
    .filter(passage => passage.offsetParent !== null).map(passage => passage.id.slice(2))"""


class Reader:
    """One page in one browser, which fails at the first thing amiss."""

    def __init__(self, browser, path, **options):
        self.address = path.resolve().as_uri()
        self.context = browser.new_context(
            **{"viewport": {"width": 1280, "height": 900}, "locale": "en-GB", **options})
        self.page = self.context.new_page()
        self.faults = []
        self.page.on("console", lambda message: self.faults.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        self.page.on("dialog", lambda dialog: (self.faults.append("a dialog"), dialog.dismiss()))
        self.page.on("request", lambda request: self.faults.append(f"fetched {request.url}")
                     if not request.url.startswith("file:") else None)

    def open(self, fragment=""):
        self.page.goto("about:blank")
        self.page.goto(self.address + fragment)
        return self

    def go(self, fragment):
        """Follows a fragment in the page that is open."""
        self.page.evaluate("fragment => { location.hash = fragment }", fragment)
        self.page.wait_for_function(
            "fragment => location.hash.replace('#', '') === fragment.replace('#', '')", arg=fragment)
        # Two frames: the event of the new address comes after the address.
        self.page.evaluate(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def shown(self):
        return self.page.evaluate(VISIBLE)

    def text(self, selector):
        return self.page.locator(selector).first.inner_text()

    def expect(self, condition, message):
        if not condition:
            self.faults.append(message)

    def close(self, name):
        self.context.close()
        if self.faults:
            sys.exit("\n".join(f"{name}: {fault}" for fault in self.faults[:10]))
        print(f"  {name}")


def axe(reader, name):
    result = Axe().run(reader.page)
    for violation in result.response["violations"]:
        nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
        reader.faults.append(f"axe, {name}: {violation['id']}: {nodes}")


def no_sideways_scroll(reader, name):
    wide = reader.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    reader.expect(wide <= 0, f"{name} is {wide} pixels too wide")


def cells(reader, map_name):
    return reader.page.evaluate(
        """name => Array.from(document.querySelectorAll(`[data-id="m=${name}"] .heat a.cell`))
            .map(cell => [cell.getAttribute('href'), cell.querySelector('text').textContent,
                          cell.getAttribute('aria-label')])""", map_name)


def check_cells(browser, path):
    """Every cell shows as many passages as it says, and has its name in the table too."""
    reader = Reader(browser, path).open()
    subjects = {"o": 23, "t": reader.page.locator('[data-id="m=t"] .row').count()}
    for name, rows in subjects.items():
        found = cells(reader, name)
        reader.expect(found and len(found) % rows == 0, f"{len(found)} cells in {rows} rows")
        for href, sign, label in found:
            reader.expect(label, f"{href} has no name")
            reader.go(href)
            said = int(sign.strip("~")) if sign.strip("~").isdigit() else 0
            shown = len(reader.shown())
            reader.expect(shown == said, f"{href} says {sign} and shows {shown}")
            links = reader.page.locator(f'table a[href="{href}"]').count()
            reader.expect(links == 1, f"{href} is {links} times in the table")
    reader.close("every cell shows what it says")


def check_first_view(browser, path):
    reader = Reader(browser, path).open()
    page = reader.page
    reader.expect(page.locator('[data-id="m=o"] .row').count() == 23, "not 23 rows")
    reader.expect(page.locator('[data-id="m=o"] svg.heat').is_visible(), "no map")
    reader.expect(page.locator("#welcome").is_visible(), "no welcome")
    reader.expect(reader.shown() == [], "passages before anything is chosen")
    box = page.locator('[data-id="m=o"] svg.heat').bounding_box()
    reader.expect(box["y"] + box["height"] <= 900, "the map does not fit the first screen")
    axe(reader, "first view")
    reader.close("the first view")


def check_choosing(browser, path):
    """A cell by mouse and by keyboard: passages, marked words, relation, confidence, by whom."""
    reader = Reader(browser, path).open()
    page = reader.page
    cell = page.locator('[data-id="m=o"] a.cell:is(.n1, .n2, .n3, .n4)').first
    href = cell.get_attribute("href")
    cell.click()
    page.wait_for_function("href => location.hash === href", arg=href)
    reader.expect(page.locator("#count").inner_text() != "", "no count")
    for name in reader.shown():
        passage = page.locator(f'[id="p={name}"]')
        claim = passage.locator(".claims li.on").first
        reader.expect(passage.locator("mark.on").count() > 0, f"{name}: no word is marked")
        words = claim.inner_text()
        reader.expect("confidence" in words, f"{name}: no confidence in {words}")
        reader.expect("curated" in words or "computed" in words, f"{name}: by whom? {words}")
        reader.expect(" it ·" in words, f"{name}: no relation in {words}")
    heading = page.evaluate("document.activeElement.tagName")
    reader.expect(heading == "H2", f"the focus is on {heading}, not on the heading")
    axe(reader, "cell")

    reader.open()
    page.keyboard.press("Tab")
    reader.expect(page.evaluate("document.activeElement.className") == "skip", "no skip link")
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("Boolean(document.activeElement.closest('.row'))"):
            break
    for key in ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowUp", "End", "Home", "ArrowRight"]:
        page.keyboard.press(key)
    focused = page.evaluate("document.activeElement.getAttribute('href')")
    reader.expect(focused and focused.startswith("#o=2&"), f"arrow keys lead to {focused}")
    page.keyboard.press("Enter")
    page.wait_for_function("href => location.hash === href", arg=focused)
    reader.expect(page.locator('.heat a[aria-current="true"]').count() == 1, "no cell is current")
    page.go_back()
    page.wait_for_function("() => location.hash === ''")
    reader.page.wait_for_selector("#welcome")
    reader.close("choosing a cell, by mouse and by keyboard")


def check_themes(browser, path):
    """A trail in order of date, whose squares are the rows of its table."""
    reader = Reader(browser, path).open("#m=t")
    page = reader.page
    themes = page.locator('[data-id="m=t"] .row > a.name')
    for index in range(themes.count()):
        href = themes.nth(index).get_attribute("href")
        reader.go(href)
        trail = page.locator(f'[data-id="{href[1:]}"]')
        picture = trail.locator("svg.trail")
        reader.expect(picture.is_visible(), f"{href}: no trail")
        steps = picture.locator("circle").count()
        dates = picture.locator("text.date").count()
        reader.expect(steps == dates and steps >= 2, f"{href}: {steps} steps, {dates} dates")
        squares = picture.locator('a[href^="#p="]').evaluate_all("all => all.map(a => a.getAttribute('href'))")
        rows = trail.locator('table a[href^="#p="]').evaluate_all("all => all.map(a => a.getAttribute('href'))")
        reader.expect(squares == rows, f"{href}: {len(squares)} squares, {len(rows)} rows")
    reader.expect(page.locator(".subject.chosen summary").is_visible(), "the table is out of reach")
    page.locator(".subject.chosen summary").click()
    reader.expect(page.locator(".subject.chosen table").is_visible(), "the table does not open")
    axe(reader, "theme")
    reader.close("the trail of every theme")


def check_search(browser, path):
    """Search finds words without case and accents; filters narrow it; the address holds it all."""
    reader = Reader(browser, path).open()
    page = reader.page
    words = page.evaluate(
        """() => Array.from(document.querySelectorAll('.text')).map(text => text.textContent)
            .join(' ').match(/[A-Za-z\\u00C0-\\u017F]{7,}/g)?.find(word => /[\\u00C0-\\u017F]/.test(word))
            ?? document.querySelector('.text')?.textContent.match(/\\p{L}{4,}/u)?.[0]""")
    reader.expect(words, "there is no word to search for")
    page.fill("#f-q", words)
    page.wait_for_function("() => location.hash.includes('q=')")
    found = reader.shown()
    reader.expect(found, f"{words} is not found")
    bare = page.evaluate(
        "word => word.normalize('NFD').replace(/\\p{M}/gu, '').toUpperCase()", words)
    page.fill("#f-q", bare)
    page.wait_for_function(
        "word => decodeURIComponent(location.hash) === '#q=' + word", arg=bare)
    reader.expect(reader.shown() == found, f"{bare} finds others than {words}")
    reader.expect(page.evaluate("CSS.highlights.get('hit').size") >= len(found), "no hit is marked")
    axe(reader, "search")
    parts = []
    for state in ["mapped", "none-found", "not-reviewed"]:
        page.select_option("#f-r", state)
        page.wait_for_function("state => location.hash.includes('r=' + state)", arg=state)
        narrowed = reader.shown()
        states = page.evaluate(
            "ids => ids.map(id => document.getElementById('p=' + id).dataset.r)", narrowed)
        parts += narrowed
        reader.expect(set(states) <= {state}, f"{state} shows {set(states)}")
    reader.expect(sorted(parts) == sorted(found), "the states together are not all that was found")
    page.select_option("#f-r", "")
    for field in ["o", "t", "d", "s"]:
        menu = page.locator(f"#f-{field}")
        if not menu.count() or menu.locator("option").count() < 2:
            continue
        menu.select_option(index=1)
        page.wait_for_function("field => location.hash.includes(field + '=')", arg=field)
        reader.expect(set(reader.shown()) <= set(found), f"the menu {field} widens the search")
        shown, address = reader.shown(), page.evaluate("location.hash")
        other = Reader(browser, path).open(address)
        other.expect(other.shown() == shown, f"{address} shows something else to a colleague")
        other.expect(other.page.input_value("#f-q") == bare, "the colleague's search is empty")
        reader.faults += other.faults
        other.context.close()
        menu.select_option(index=0)
    page.click("button[type=reset]")
    page.wait_for_function("() => location.hash === ''")
    reader.expect(page.locator("#welcome").is_visible(), "clearing leads nowhere")
    page.fill("#f-q", "zzqx")
    page.wait_for_function("() => location.hash === '#q=zzqx'")
    reader.expect(reader.shown() == [] and reader.text("#count") != "", "nothing found, nothing said")
    reader.close("search, filters and shared addresses")


def check_strange_addresses(browser, path):
    """What an address asks for in vain is passed over, said, and leaves no empty page behind."""
    reader = Reader(browser, path)
    page = reader.page
    for fragment in ["#o=99", "#o=010", "#t=x", "#p=x", "#d=x&s=7", "#s=99", "#r=x", "#m=x", "#l=x",
                     "#q=%E0%A4%A", "#o=constructor"]:
        reader.open(fragment)
        reader.expect(page.locator("#notice").is_visible(), f"{fragment} is passed over in silence")
        reader.expect(page.locator("#welcome").is_visible(), f"{fragment} hides the welcome")
        reader.expect(reader.shown() == [], f"{fragment} shows passages")
        maps = page.locator('[data-id="m=o"] .heat').is_visible()
        reader.expect(maps, f"{fragment} hides the map")
    reader.open("#__proto__=x&&=&o=5&o")
    reader.open("#o=5&x=1")
    reader.expect(not page.locator("#notice").is_visible(), "a key of others is remarked on")
    reader.open("#q=" + "%22" * 5000)
    reader.expect(reader.shown() == [], "a long search finds something")
    reader.close("addresses that ask for what is not there")


def check_skipping(browser, path):
    """The skip link leads to the passages and leaves the view as it is."""
    reader = Reader(browser, path).open("#o=5")
    page = reader.page
    shown, title = reader.shown(), page.title()
    page.locator(".skip").focus()
    page.keyboard.press("Enter")
    focused = page.evaluate("document.activeElement.id")
    reader.expect(focused == "reading", f"the skip link leads to {focused}")
    reader.expect(page.evaluate("location.hash") == "#o=5", "the skip link leaves the view")
    reader.expect(reader.shown() == shown and page.title() == title, "skipping changes the view")
    reader.close("skipping to the passages")


def check_languages(browser, path):
    reader = Reader(browser, path, locale="fr-FR").open()
    page = reader.page
    reader.expect(page.evaluate("document.documentElement.lang") == "fr", "French is not preferred")
    reader.expect("Explorateur" in reader.text("h1"), "the heading is not French")
    page.click("[data-language=en]")
    page.wait_for_function("() => location.hash === '#l=en'")
    reader.expect("explorer" in reader.text("h1"), "the heading is not English")
    page.locator('[data-id="m=o"] a.name').nth(19).click()
    page.wait_for_function("() => location.hash === '#o=20&l=en'")
    reader.expect("Remittances" in page.title(), f"the title is {page.title()}")
    reader.open("#o=20&l=fr")
    reader.expect("Envois de fonds" in page.title(), f"the title is {page.title()}")
    axe(reader, "French")
    reader.close("both languages")


def check_narrow_and_dark(browser, path):
    """Light and wide is what the other checks look at."""
    for scheme, width in [("light", 320), ("light", 360), ("dark", 360), ("dark", 1280)]:
        reader = Reader(
            browser, path, color_scheme=scheme, viewport={"width": width, "height": 760})
        for fragment in ["", "#o=5", "#t=remittances"]:
            reader.open(fragment)
            no_sideways_scroll(reader, f"{fragment} at {width}")
            if fragment == "#o=5" or scheme == "dark" and width == 360:
                axe(reader, f"{fragment}, {scheme}, {width} pixels")
            clipped = reader.page.evaluate(
                """() => Array.from(document.querySelectorAll('.map:not(.away) .heat .name'))
                    .filter(name => name.getBoundingClientRect().right
                        > name.ownerSVGElement.getBoundingClientRect().right)
                    .map(name => name.getAttribute('href'))""")
            reader.expect(not clipped, f"at {width} pixels the names of {clipped} are cut off")
        reader.close(f"{scheme}, {width} pixels wide")


def check_high_contrast(browser, path):
    """Colours of the reader's own choice: what is pressed and marked can be read."""
    for scheme in ["light", "dark"]:
        reader = Reader(browser, path, forced_colors="active", color_scheme=scheme)
        cell = reader.open().page.locator('[data-id="m=o"] a.cell:is(.n1, .n2, .n3, .n4)').first
        reader.open(cell.get_attribute("href"))
        for selector in ["[aria-pressed=true]", ".tabs [aria-current]", "mark.on", ".cell.n4"]:
            if not reader.page.locator(f"{selector}:visible").count():
                continue
            ink, paper, page = reader.page.locator(f"{selector}:visible").first.evaluate(
                """element => {
                    const style = getComputedStyle(element.querySelector('text') || element);
                    const rect = element.querySelector('rect');
                    return [rect ? style.fill : style.color,
                            rect ? getComputedStyle(rect).fill : style.backgroundColor,
                            getComputedStyle(document.body).backgroundColor];
                }""")
            reader.expect(paper == page and ink != page, f"{selector}: {ink} on {paper}, {scheme}")
        reader.close(f"high contrast, {scheme}")


def check_plain(browser, path):
    """Without JavaScript: everything is there, and every link leads somewhere."""
    reader = Reader(browser, path, java_script_enabled=False).open()
    page = reader.page
    passages = page.locator(".passage")
    reader.expect(page.locator("#filters").is_hidden(), "filters without a script")
    hidden = [index for index in range(0, passages.count(), 7) if not passages.nth(index).is_visible()]
    reader.expect(not hidden, f"{len(hidden)} passages are hidden")
    ids = set(page.evaluate(
        "() => Array.from(document.querySelectorAll('[id]')).map(element => element.id)"))
    links = page.evaluate(
        """() => Array.from(document.querySelectorAll('a[href^="#"]'))
            .filter(link => !link.closest('.js')).map(link => link.getAttribute('href').slice(1))""")
    lost = set(links) - ids
    reader.expect(not lost, f"links lead nowhere: {sorted(lost)[:5]}")
    no_sideways_scroll(reader, "the plain page")
    reader.close("without JavaScript")


def check_print(browser, path):
    reader = Reader(browser, path).open("#o=5")
    page = reader.page
    shown = reader.shown()
    page.emulate_media(media="print")
    reader.expect(not page.locator("#filters").is_visible(), "filters in print")
    reader.expect(reader.shown() == shown, "print shows other passages")
    reader.expect(not page.locator("#map").is_visible(), "the map before what was chosen, in print")
    reader.expect(len(page.pdf()) > 10_000, "no print")
    reader.close("print")


def check_nothing_alive(browser, path):
    """Nothing of a document has become mark-up or an address that does something."""
    reader = Reader(browser, path).open()
    page = reader.page
    reader.expect(page.locator("script").count() == 1, "a script that is not ours")
    alive = page.evaluate(
        """() => Array.from(document.querySelectorAll('*')).filter(element =>
            ['IMG', 'IFRAME', 'OBJECT', 'EMBED', 'LINK', 'BASE'].includes(element.tagName)
            || element.getAttributeNames().some(name => name.startsWith('on') || name === 'style')
            || (element.getAttribute('href') || '').match(/^\\s*(javascript|data|vbscript):/i))
            .map(element => element.outerHTML.slice(0, 100))""")
    reader.expect(not alive, f"alive: {alive[:3]}")
    passages = page.locator(".passage").count()
    for name in page.evaluate(
            "() => Array.from(document.querySelectorAll('.passage')).map(one => one.id)")[:200]:
        reader.go("#" + urllib.parse.quote(name, safe="=/~-"))
        reader.expect(name[2:] in reader.shown(), f"{name} cannot be reached")
    reader.close(f"nothing alive, {passages} passages within reach")


def main():
    browser_path = shutil.which("chromium") or shutil.which("chromium-browser")
    if not browser_path or len(sys.argv) < 2:
        sys.exit("usage: check-explorer.py INDEX.html… (with chromium on the path)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=browser_path, args=["--no-sandbox", "--disable-gpu"])
        for argument in sys.argv[1:]:
            path = pathlib.Path(argument)
            print(f"{path}:")
            for check in [
                check_first_view, check_cells, check_choosing, check_themes, check_search,
                check_strange_addresses, check_skipping, check_languages, check_narrow_and_dark, check_high_contrast, check_plain, check_print,
                check_nothing_alive,
            ]:
                check(browser, path)
        browser.close()


main()
