"""A window of WebKitGTK: driven by WebKitWebDriver, or, with --print PAPER, printing each `address<TAB>file` of standard input."""

import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2


# Runs in every page and frame before their own scripts, and tells what goes wrong there.
LISTEN = """
const tell = (text) => webkit.messageHandlers.noise.postMessage(text + ' (' + location.href + ')');
addEventListener('error', (e) => tell(e.message || 'not there: ' + (e.target.src || e.target.href)), true);
addEventListener('unhandledrejection', (e) => tell('rejected: ' + e.reason));
addEventListener('securitypolicyviolation', (e) => tell('refused by ' + e.effectiveDirective + ': ' + e.blockedURI));
for (const kind of ['error', 'warn']) {
  const said = console[kind];
  console[kind] = (...words) => { tell(kind + ': ' + words.join(' ')); said.apply(console, words); };
}
"""


def listening(file):
    """What lets pages tell what goes wrong: each on a line of a file."""
    manager = WebKit2.UserContentManager()
    manager.register_script_message_handler("noise")

    def write(_, result):
        with open(file, "a", encoding="utf-8") as log:
            log.write(result.get_js_value().to_string().replace("\n", " ") + "\n")

    manager.connect("script-message-received::noise", write)
    frames = WebKit2.UserContentInjectedFrames.ALL_FRAMES
    start = WebKit2.UserScriptInjectionTime.START
    manager.add_script(WebKit2.UserScript.new(LISTEN, frames, start, None, None))
    return manager


def driven():
    context = WebKit2.WebContext()
    context.set_automation_allowed(True)
    window = Gtk.Window()
    window.set_default_size(1280, 800)
    manager = listening(os.environ["NOISE"])
    view = WebKit2.WebView(web_context=context, user_content_manager=manager, is_controlled_by_automation=True)
    window.add(view)
    window.show_all()
    context.connect(
        "automation-started", lambda _, session: session.connect("create-web-view", lambda _session: view)
    )
    view.connect("close", lambda _: Gtk.main_quit())


def printing(paper):
    jobs = [line.rstrip("\n").split("\t") for line in sys.stdin]
    window = Gtk.Window()
    window.set_default_size(1280, 900)
    view = WebKit2.WebView.new_with_context(WebKit2.WebContext.new_ephemeral())
    window.add(view)
    window.show_all()

    def next_page(*_):
        if jobs:
            view.load_uri(jobs[0][0])
        else:
            Gtk.main_quit()
        return False

    def print_page():
        file = jobs.pop(0)[1]
        operation = WebKit2.PrintOperation.new(view)
        settings = Gtk.PrintSettings()
        settings.set_printer("Print to File")
        settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
        settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(file, None))
        operation.set_print_settings(settings)
        setup = Gtk.PageSetup()
        size = {"A4": "iso_a4", "Letter": "na_letter"}[paper]
        setup.set_paper_size_and_default_margins(Gtk.PaperSize.new(size))
        operation.set_page_setup(setup)
        operation.connect("finished", lambda _: GLib.idle_add(next_page))
        operation.print_()
        return False

    def loaded(_, event):
        if event == WebKit2.LoadEvent.FINISHED:
            GLib.timeout_add(500, print_page)

    view.connect("load-changed", loaded)
    GLib.idle_add(next_page)


if sys.argv[1:2] == ["--print"]:
    printing(sys.argv[2])
else:
    driven()
Gtk.main()
