#!/bin/sh
# Uploads dist/ to a bucket that serves a website (index document index.html, error document 404.html).
# Hashed files go first and are never deleted, so a page that is still open, or half uploaded, finds its own.
#   sh .config/hosts/object-store.sh s3 BUCKET     Amazon S3 and whatever speaks its protocol
#   sh .config/hosts/object-store.sh oss BUCKET    Alibaba Cloud OSS
set -eu
kind=${1:?Say which store: s3 or oss.}
bucket=${2:?Say which bucket.}
forever='public, max-age=31536000, immutable'
fresh='public, max-age=0, must-revalidate'
case $kind in
  s3)
    aws s3 cp dist/_astro "s3://$bucket/_astro" --recursive --cache-control "$forever"
    aws s3 sync dist "s3://$bucket" --exclude '_astro/*' --delete --cache-control "$fresh"
    ;;
  oss)
    ossutil cp -r -f dist/_astro "oss://$bucket/_astro/" --meta "Cache-Control:$forever"
    ossutil cp -r -f -u dist "oss://$bucket/" --exclude '_astro/*' --meta "Cache-Control:$fresh"
    ;;
  *)
    echo "\`$kind\` is no store this script knows. Write s3 or oss." >&2
    exit 2
    ;;
esac
