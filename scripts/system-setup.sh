#!/usr/bin/env bash
# Sets up what the system tests need besides Node: moto's server and the AWS CLI, in build/venv.
# Safe to repeat. Without Python it says so and exits with status 3; the tests then skip, loudly.
set -euo pipefail
cd "$(dirname "$0")/.."

MOTO='moto[server]==5.2.1'
AWS_CLI='awscli==1.46.3'
VENV=build/venv

installed() {
  "$VENV/bin/python" -c 'import sys; from importlib.metadata import version
raise SystemExit(any(version(name) != wanted for name, wanted in (pin.split("==") for pin in sys.argv[1:])))' "${MOTO/\[server]/}" "$AWS_CLI"
}
if [ -x "$VENV/bin/moto_server" ] && [ -x "$VENV/bin/aws" ] && installed; then
  echo "system tests: $VENV is ready"
  exit 0
fi
if ! command -v python3 >/dev/null; then
  echo 'system tests: SKIPPED, python3 is not installed' >&2
  exit 3
fi
mkdir -p build
python3 -m venv "$VENV"
"$VENV/bin/pip" install --quiet --disable-pip-version-check "$MOTO" "$AWS_CLI"
echo "system tests: installed $MOTO and $AWS_CLI into $VENV"
