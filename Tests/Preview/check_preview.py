#!/usr/bin/env python3
"""Tries `new` and `preview` as an architect would: start, edit, save, break, heal.

    check_preview.py WORK_FOLDER [EDITS]

A copy of the sample package is built in the work folder, which keeps its build for the next time.
"""

import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.request

import tutorial

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from chromium import chromium

ROOT = tutorial.ROOT
failures = []


def expect(holds, what):
    if not holds:
        failures.append(what)


def wait(condition, seconds=120):
    """How long it took until the condition held, or nothing."""
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        try:
            if condition():
                return time.monotonic() - start
        except Exception:
            pass
        time.sleep(0.02)
    return None


def follow(package, tool):
    """The tutorial: what it says is refused is refused, and its end compiles and keeps the rules."""
    made = tool("new", "Bookings")
    expect(made.returncode == 0, f"new: {made}")
    file = package / "Sources/telemetry/Bookings.swift"
    start = file.read_text()
    mistake, message = tutorial.refused(start)
    file.write_text(mistake)
    build = subprocess.run(["swift", "build"], cwd=package, capture_output=True, text=True)
    expect(build.returncode != 0 and message in build.stdout + build.stderr, f"the tutorial's mistake: {message}")
    for state in (tutorial.uncommented(start), tutorial.followed(start, until="Listen to the rules")):
        file.write_text(state)
        build = subprocess.run(["swift", "build"], cwd=package, capture_output=True, text=True)
        expect(build.returncode == 0, f"a state on the way does not compile: {build.stdout[-2000:]}")
        lint = tool("lint", "bookings")
        expect("error:" not in lint.stdout + lint.stderr, f"a state on the way: {lint.stdout}{lint.stderr}")
    warnings = re.findall(r"warning: .*\[([\w-]+)\]", lint.stdout)
    expect(warnings == ["missing-storage-alert", "single-workspace", "fixed-server-name"], f"the tutorial's warnings: {warnings}")
    file.write_text(tutorial.followed(start))
    build = subprocess.run(["swift", "build"], cwd=package, capture_output=True, text=True)
    expect(build.returncode == 0, f"the tutorial does not compile: {build.stdout[-2000:]}")
    lint = tool("lint", "bookings", "--strict")
    expect("0 errors, 0 warnings, 1 note" in lint.stdout, f"the tutorial's rules: {lint.stdout}")
    shown = tool("simulate", "bookings")
    expect(shown.returncode == 0 and "refused" not in shown.stdout, f"the tutorial's scenarios: {shown.stdout}")


def main():
    work = pathlib.Path(sys.argv[1]).resolve()
    edits = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    package = work / "package"
    shutil.rmtree(package / "Sources", ignore_errors=True)
    shutil.copytree(ROOT / "Tests/SamplePackage", package, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".build"))
    manifest = package / "Package.swift"
    manifest.write_text(manifest.read_text().replace('path: "../.."', f'path: "{ROOT}"'))

    def tool(*arguments):
        return subprocess.run([package / ".build/debug/telemetry", *arguments], cwd=package, capture_output=True, text=True)

    subprocess.run(["swift", "build"], cwd=package, check=True, stdout=subprocess.DEVNULL)
    made = tool("new", "Order archive")
    expect(made.returncode == 0 and "added OrderArchive()" in made.stdout, f"new: {made}")
    subprocess.run(["swift", "build"], cwd=package, check=True, stdout=subprocess.DEVNULL)
    lint = tool("lint", "order-archive", "--strict")
    expect(lint.returncode == 0 and "0 errors, 0 warnings, 0 notes" in lint.stdout, f"lint: {lint.stdout}")

    follow(package, tool)
    preview = subprocess.Popen(
        [package / ".build/debug/telemetry", "preview", "order-archive", "--port", "0"],
        cwd=package, stdout=subprocess.PIPE, text=True)
    address = None
    while address is None:
        found = re.match(r"open (http://127\.0\.0\.1:\d+/)", preview.stdout.readline())
        address = found and found.group(1)

    driver = chromium(size=(1440, 900), complaints="ALL")
    try:
        driver.get(address)
        phase = lambda: driver.execute_script("return document.querySelector('#bar').dataset.phase")
        told = lambda: driver.execute_script("return document.querySelector('#messages').textContent")
        inside = lambda script: driver.execute_script(
            f"return (d => ({script}))(document.querySelector('#viewer').contentDocument)")
        shows = lambda text: text in (inside("d.querySelector('.frame.current').textContent") or "")
        expect(wait(lambda: phase() == "ready" and shows("Database")), "the first picture")

        stranger = urllib.request.Request(address, headers={"Host": "elsewhere.example"})
        try:
            urllib.request.urlopen(stranger)
            expect(False, "another host name is answered")
        except urllib.error.HTTPError as error:
            expect(error.code == 403, f"another host name: {error}")

        source = package / "Sources/telemetry/OrderArchive.swift"
        inside("d.defaultView.location.hash = '#observability'")
        times = []
        name = "Database"
        for number in range(edits):
            new = f"Ledger {number}"
            source.write_text(source.read_text().replace(f'"{name}"', f'"{new}"'))
            taken = wait(lambda: shows(new))
            expect(taken is not None, f"edit {number} is not shown")
            times.append(taken or 0)
            name = new
        expect(inside("d.querySelector('.frame.current').id") == "observability", "the place is kept")
        if times:
            print(f"save to picture: {min(times):.1f} to {max(times):.1f} s, median {statistics.median(times):.1f} s, {len(times)} edits")

        whole = source.read_text()
        source.write_text(whole.replace("names\n    Region(", "names\n    service\n    Region("))
        expect(wait(lambda: phase() == "failed" and "OrderArchive.swift:" in told() and "error:" in told()), f"an error in the page: {told()}")
        expect(shows(name), "the last picture stays")
        print(f"in the page: {told()[:160]}")
        if len(sys.argv) > 3:
            driver.save_screenshot(sys.argv[3])
        source.write_text(whole)
        expect(wait(lambda: phase() == "ready" and told() == ""), "healed")

        # What compiles but holds no water is told in the same way.
        source.write_text(whole.replace("workloads { service }", "workloads {}"))
        expect(wait(lambda: phase() == "failed" and "[unplaced-element]" in told()), f"a diagnostic in the page: {told()}")
        expect(shows(name), "the last picture stays after a diagnostic")
        source.write_text(whole)
        expect(wait(lambda: phase() == "ready" and told() == ""), "healed once more")

        # An element without a place is no error of the compiler, and not silent either.
        source.write_text(whole.replace("      notAlive\n", ""))
        expect(wait(lambda: phase() == "ready" and "[forgotten-element]" in told()), f"a forgotten element in the page: {told()}")
        source.write_text(whole)
        expect(wait(lambda: phase() == "ready" and told() == ""), "healed for the third time")

        source.write_text(whole.replace("highAvailability: .zoneRedundant(primary: .one, standby: .two),\n", ""))
        expect(wait(lambda: phase() == "ready" and "warning:" in told()), f"a finding in the page: {told()}")
        complaints = [entry["message"] for entry in driver.get_log("browser") if "favicon" not in entry["message"]]
        expect(not complaints, f"console: {complaints}")
    finally:
        driver.quit()
        preview.send_signal(signal.SIGINT)
        expect(preview.wait(10) == 0, "Ctrl-C ends it")
    for failure in failures:
        print(f"error: {failure}")
    print(f"preview: {len(failures)} failures")
    sys.exit(1 if failures else 0)


main()
