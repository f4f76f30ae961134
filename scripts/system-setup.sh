#!/usr/bin/env bash
# Sets up what the system tests need besides Node, from PyPI: an AWS emulator and the AWS CLI in
# build/venv, a scanner of Terraform in build/venv-checkov (each wants its own versions of the same
# packages). Safe to repeat. What cannot be had is said, and the tests that need it are skipped.
# Terraform and its AWS provider are not among them: put terraform on PATH, and the provider into a mirror
# that Terraform knows (its CLI configuration, ~/.terraform.d/plugins …) or TRAILWARDEN_PLUGIN_MIRROR names.
set -uo pipefail
cd "$(dirname "$0")/.."

if ! command -v python3 >/dev/null; then
  echo 'system tests: SKIPPED what needs Python: python3 is not installed' >&2
  exit 0
fi

# venv FOLDER PROGRAM PACKAGE...: a virtual environment with the packages, unless it is there.
venv() {
  local folder=$1 program=$2
  shift 2
  if [ -x "$folder/bin/$program" ]; then
    echo "system tests: $folder is ready"
    return
  fi
  mkdir -p build
  if python3 -m venv "$folder" && "$folder/bin/pip" install --quiet --disable-pip-version-check "$@"; then
    echo "system tests: installed $* into $folder"
  else
    rm -rf "$folder"
    echo "system tests: SKIPPED what needs $*: it could not be installed" >&2
  fi
}

venv build/venv moto_server 'moto[server]==5.2.1' awscli
venv build/venv-checkov checkov 'checkov==3.3.*'
