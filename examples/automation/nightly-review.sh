#!/bin/sh
# The nightly review of the action plans of a region: reviews, keeps the log, mails on change only.
# La revue nocturne des plans d'action d'une région : revoit, tient le journal, n'écrit que s'il y
# a du nouveau.
#
# Settings come from the environment; README.md and LISEZMOI.md list them.
# Les réglages viennent de l'environnement; README.md et LISEZMOI.md les énumèrent.
set -u
umask 027

say() { printf '%s\n' "nightly-review: $*" >&2; }

: "${JALON_WORKSPACE:=.}"
: "${JALON_WITHIN:=}"
: "${JALON_DATE:=$(date +%Y-%m-%d)}"
: "${JALON_LOG:=$JALON_WORKSPACE/.jalon/nightly}"
: "${JALON_MAIL_TO:=}"
: "${JALON_MAIL_FROM:=}"
: "${JALON_SENDMAIL:=/usr/sbin/sendmail}"
: "${JALON:=jalon}"

# An address goes into the header of a message: one line, and nothing that starts another.
for address in "$JALON_MAIL_TO" "$JALON_MAIL_FROM"; do
  case $address in
    *[![:print:]]*)
      say "JALON_MAIL_TO, JALON_MAIL_FROM: one line of addresses / une ligne d'adresses"
      exit 1 ;;
  esac
done

mkdir -p "$JALON_LOG" || exit 1
tonight=$(mktemp -d "$JALON_LOG/tonight.XXXXXX") || exit 1
trap 'rm -rf "$tonight"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

set -- review "$JALON_WORKSPACE" --all --as-of "$JALON_DATE" --plain
if [ -n "$JALON_WITHIN" ]; then set -- "$@" --within "$JALON_WITHIN"; fi
"$JALON" "$@" > "$tonight/table" 2> "$tonight/messages"
code=$?
cat "$tonight/messages" "$tonight/table" > "$tonight/page"

# How the places stand, without what only this night did (proposed, opened, closed: the 1st, 4th and
# 5th of a place's six counts) and without the title, which bears the date.
sed 1d "$tonight/table" | awk -F, -v news="$tonight/news" '
  NF >= 6 && $(NF-4) ~ /^ *[0-9]/ && $(NF-3) ~ /^ *[0-9]/ {
    name = $1
    for (i = 2; i <= NF - 5; i++) name = name "," $i
    if (name ~ /:[^:]*[1-9][^:]*$/ || $(NF-2) ~ /[1-9]/ || $(NF-1) ~ /[1-9]/) print > news
    sub(/:[^:]*$/, "", name)
    print name ":" $(NF-4) "," $(NF-3) "," $NF
  }' > "$tonight/standing"
cat "$tonight/messages" >> "$tonight/standing"
printf 'code %s\n' "$code" >> "$tonight/standing"

# The same night again is no news, and neither is a night that did nothing where all stands as before.
change=changed
if cmp -s "$tonight/page" "$JALON_LOG/last/page"; then
  change=unchanged
elif [ ! -s "$tonight/news" ] && cmp -s "$tonight/standing" "$JALON_LOG/last/standing"; then
  change=unchanged
fi

if [ "$change" = changed ]; then cp "$tonight/page" "$JALON_LOG/$JALON_DATE.txt" || exit 1; fi
printf '%s code %s %s\n' "$JALON_DATE" "$code" "$change" >> "$JALON_LOG/log.txt" || exit 1

if [ "$change" = changed ] && [ -n "$JALON_MAIL_TO" ]; then
  {
    printf 'To: %s\n' "$JALON_MAIL_TO"
    if [ -n "$JALON_MAIL_FROM" ]; then printf 'From: %s\n' "$JALON_MAIL_FROM"; fi
    printf 'Subject: Jalon %s\n' "$JALON_DATE"
    printf 'MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n'
    printf 'Content-Transfer-Encoding: 8bit\nAuto-Submitted: auto-generated\n\n'
    cat "$tonight/page"
  } > "$tonight/message"
  if ! "$JALON_SENDMAIL" -t -i < "$tonight/message"; then
    # The next run finds the change again, and tries once more.
    say "not mailed / message non transmis ($JALON_SENDMAIL)"
    exit 1
  fi
fi

mkdir -p "$JALON_LOG/last" || exit 1
mv "$tonight/page" "$tonight/standing" "$JALON_LOG/last/" || exit 1
# Whoever started it sees what went wrong: systemd by the code, cron by what is said.
if [ "$code" -ne 0 ]; then cat "$JALON_LOG/last/page" >&2; fi
exit "$code"
