project = "Sample site"
extensions = ["myst_parser", "sphinx_design"]
myst_enable_extensions = ["tasklist"]
html_theme = "furo"
exclude_patterns = ["_build"]
