# Says what zsh itself offers for a line at the tab: one word a line.
# Arguments: the file with the completion, and the line.
zmodload zsh/zpty || exit 1
answers=$(mktemp)
zpty shell zsh -f -i
# a match that would be shown is written down instead
zpty -w shell "PROMPT=; unsetopt zle_bracketed_paste 2>/dev/null; autoload -Uz compinit; compinit -u -D; source ${(q)1}
bindkey '^I' complete-word
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd \"\$@\"; return; fi
  local -a hits
  builtin compadd -A hits \"\$@\"
  (( \$#hits )) && print -rl -- \$hits >> ${(q)answers}
  return 1
}
print -r rea''dy"
while zpty -r shell line '*ready*'; do break; done
zpty -n -w shell "$2"$'\t'
zpty -n -w shell $'\x15print -r do''ne\n'
while zpty -r shell line '*done*'; do break; done
zpty -d shell
sort -u $answers
rm -f $answers
