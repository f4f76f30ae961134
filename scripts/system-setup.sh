<<<<<<< HEAD
#!/usr/bin/env bash
# Sets up what the system tests need besides Node: moto's server, in build/venv. Safe to repeat.
# Without Python it says so and exits with status 3; the tests then skip, loudly.
set -euo pipefail
cd "$(dirname "$0")/.."

MOTO='moto[server]==5.2.1'
VENV=build/venv

if [ -x "$VENV/bin/moto_server" ] && "$VENV/bin/python" -c 'import moto; raise SystemExit(moto.__version__ != "5.2.1")'; then
  echo "system tests: $VENV is ready"
  exit 0
fi
if ! command -v python3 >/dev/null; then
  echo 'system tests: SKIPPED, python3 is not installed' >&2
  exit 3
fi
mkdir -p build
python3 -m venv "$VENV"
"$VENV/bin/pip" install --quiet --disable-pip-version-check "$MOTO"
echo "system tests: installed $MOTO into $VENV"
=======
#!/bin/sh
# Installs what the system tests drive and package registries serve: an AWS emulator and a scanner.
# Terraform and its AWS provider are not among them: put terraform on PATH and name a provider
# mirror with TRAILWARDEN_PLUGIN_MIRROR, or those tests are skipped.
set -eu
cd "$(dirname "$0")/.."
python3 -m venv build/system-env
build/system-env/bin/pip install --quiet --disable-pip-version-check 'moto[server]==5.2.*' 'checkov==3.3.*'
build/system-env/bin/pip list --disable-pip-version-check 2>/dev/null | grep -iE '^(moto|checkov) '
>>>>>>> stacks
