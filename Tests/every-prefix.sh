#!/bin/sh
# Reads every prefix of the three seeds and of the 24 fixture documents, byte by byte, and maps all labelled
# sentences in every form; the ordinary run takes some of them. About a quarter of an hour, most of it building.
set -eu
cd "$(dirname "$0")/.."
PREFIX_STEP=1 swift test -c release -Xswiftc -enable-testing --scratch-path .build-release \
    --filter "DocumentPrefixTests|TextFormTests|OddBytes"
