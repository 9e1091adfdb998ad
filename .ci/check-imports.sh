#!/bin/sh
# Imports may only go down this list; SwiftPM itself lets a target import what its dependencies import.
cd "$(dirname "$0")/.." || exit 1
allowed() {
  case "$1" in
    Corpus) echo "CPSL Foundation Crypto Glibc" ;;
    Markup) echo "CLibXML2 CZlib Foundation Glibc" ;;
    Extraction) echo "CCLD2 Corpus Markup Foundation" ;;
    Transport) echo "CCurl Dispatch Glibc Foundation" ;;
    Store) echo "CSync Corpus GRDB Crypto Glibc Foundation" ;;
    Crawl) echo "Corpus Extraction Store Transport Logging Dispatch Foundation" ;;
    corpusd) echo "CMalloc Corpus Markup Extraction Transport Store Crawl ArgumentParser Logging TOMLKit Dispatch Glibc Foundation" ;;
  esac
}
status=0
for folder in Sources/*/; do
  module=$(basename "$folder")
  case "$module" in CCurl | CLibXML2 | CMalloc | CZlib | CCLD2 | CSync | CPSL) continue ;; esac
  [ -n "$(allowed "$module")" ] || { echo "Sources/$module is not in the list of modules"; status=1; }
  for name in $(grep -rhoE '^ *((package|public|internal|private|fileprivate|@[A-Za-z]+(\([A-Za-z]+\))?) +)*import +((struct|class|enum|protocol|func|let|var|typealias) +)?[A-Za-z0-9_]+' \
    --include='*.swift' "$folder" | awk '{print $NF}' | sort -u); do
    case " $(allowed "$module") " in *" $name "*) ;; *) echo "Sources/$module imports $name"; status=1 ;; esac
  done
done
exit $status
