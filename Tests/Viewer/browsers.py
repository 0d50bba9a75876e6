"""Two browsers with one interface: Chromium by WebDriver, Firefox by WebDriver BiDi.

Debian has no geckodriver, so that Firefox is spoken to directly.
"""

import base64
import json
import pathlib
import socket
import subprocess
import sys
import tempfile
import time

import websocket
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from chromium import chromium

KEYS = {
    "ArrowLeft": Keys.ARROW_LEFT, "ArrowRight": Keys.ARROW_RIGHT, "ArrowUp": Keys.ARROW_UP,
    "ArrowDown": Keys.ARROW_DOWN, "Home": Keys.HOME, "End": Keys.END, "Escape": Keys.ESCAPE,
    "Tab": Keys.TAB, "Enter": Keys.ENTER,
}


class Chromium:
    name = "Chromium"

    def __init__(self, size=(1440, 1000), scripts=True):
        without_scripts = {"profile.managed_default_content_settings.javascript": 2}
        self.driver = chromium(
            size=size, complaints="ALL", preferences=None if scripts else without_scripts)

    def open(self, address):
        self.driver.get("about:blank")
        self.driver.get(address)

    def run(self, script):
        """The value of a JavaScript expression."""
        return self.driver.execute_script(f"return ({script})")

    def press(self, key):
        ActionChains(self.driver).send_keys(KEYS.get(key, key)).perform()

    def errors(self):
        """What the console has complained of since the last time."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def pdf(self):
        return base64.b64decode(self.driver.execute_cdp_cmd(
            "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})["data"])

    def close(self):
        self.driver.quit()


class Firefox:
    name = "Firefox"

    def __init__(self, size=(1440, 1000)):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.folder = tempfile.TemporaryDirectory()
        self.process = subprocess.Popen(
            ["firefox-esr", "--headless", "--no-remote", "--profile", self.folder.name,
             f"--remote-debugging-port={port}", "--width", str(size[0]), "--height", str(size[1]),
             "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.socket = self._connect(f"ws://127.0.0.1:{port}/session")
        self.number = 0
        self.complaints = []
        self._send("session.new", {"capabilities": {}})
        self._send("session.subscribe", {"events": ["log.entryAdded"]})
        self.context = self._send("browsingContext.getTree", {})["contexts"][0]["context"]

    @staticmethod
    def _connect(address):
        for _ in range(150):
            try:
                return websocket.create_connection(address, timeout=60, suppress_origin=True)
            except (OSError, websocket.WebSocketException):
                time.sleep(0.2)
        raise SystemExit("Firefox does not answer")

    def _send(self, method, params):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": params}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("method") == "log.entryAdded":
                if answer["params"]["level"] in ("error", "warn"):
                    self.complaints.append(answer["params"].get("text"))
            elif answer.get("id") == self.number:
                if answer.get("type") == "error":
                    raise RuntimeError(f"{method}: {answer['message']}")
                return answer["result"]

    def open(self, address):
        for target in ("about:blank", address):
            self._send("browsingContext.navigate",
                       {"context": self.context, "url": target, "wait": "complete"})

    def run(self, script):
        answer = self._send("script.evaluate", {
            "expression": f"(async () => JSON.stringify((await ({script})) ?? null))()",
            "target": {"context": self.context}, "awaitPromise": True})
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"]["value"])

    def press(self, key):
        value = KEYS.get(key, key)
        self._send("input.performActions", {"context": self.context, "actions": [{
            "type": "key", "id": "keyboard",
            "actions": [{"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}]}]})

    def errors(self):
        complaints, self.complaints = self.complaints, []
        return complaints

    def close(self):
        self.socket.close()
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()
