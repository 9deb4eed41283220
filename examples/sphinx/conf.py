project = "relu-elements in Sphinx"
html_theme = "alabaster"
html_static_path = ["static"]
html_css_files = ["relu/relu.css"]
html_js_files = [("relu/relu-elements.js", {"type": "module"}), "answers.js"]
