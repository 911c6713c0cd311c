"""The templates of generated packages, compiled once before the commands of tests are forked."""

from pathlib import Path

from integrate_gen.emit import templates

for template in (Path(__file__).parents[2] / "templates").glob("*.jinja"):
    templates._environment().get_template(template.stem)
