#!/bin/sh
# Installs what the system tests drive and package registries serve: an AWS emulator and a scanner.
# Terraform and its AWS provider are not among them: put terraform on PATH and name a provider
# mirror with TRAILWARDEN_PLUGIN_MIRROR, or those tests are skipped.
set -eu
cd "$(dirname "$0")/.."
python3 -m venv build/system-env
build/system-env/bin/pip install --quiet --disable-pip-version-check 'moto[server]==5.2.*' 'checkov==3.3.*'
build/system-env/bin/pip list --disable-pip-version-check 2>/dev/null | grep -iE '^(moto|checkov) '
