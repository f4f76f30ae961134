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
