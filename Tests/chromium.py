"""The browser that the checks look with; it needs Chromium and its driver."""

from selenium import webdriver


def chromium(*arguments, size=(1440, 1000), complaints=None, preferences=None):
    """A Chromium without a window.

    `complaints` is the level from which on the log of the console is kept, such as "ALL".
    """
    options = webdriver.ChromeOptions()
    # Containers have little shared memory, and the superuser gets no sandbox.
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", *arguments):
        options.add_argument(argument)
    options.add_argument("--window-size=%d,%d" % size)
    if complaints:
        options.set_capability("goog:loggingPrefs", {"browser": complaints})
    if preferences:
        options.add_experimental_option("prefs", preferences)
    return webdriver.Chrome(options=options)
