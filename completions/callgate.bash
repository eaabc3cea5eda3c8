# Bash completion for callgate. The names of system calls, classes and options come from callgate itself.

_callgate_options() {
  callgate "$1" --help 2>/dev/null | grep -oE -- '(^|[ ,])--?[a-zA-Z][a-z-]*' | tr -d ' ,'
}

_callgate_policies() {
  local folder program
  # As callgate itself does, the shipped policies are found from the program's place.
  program=$(realpath -- "$(command -v callgate)" 2>/dev/null) || program=/usr/bin/callgate
  for folder in "${XDG_CONFIG_HOME:-$HOME/.config}/callgate" "${program%/*}/../share/callgate/policies"; do
    [[ -d $folder ]] && (cd "$folder" && printf '%s\n' *.yaml) | sed -n 's/\.yaml$//p'
  done
}

_callgate() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]} i
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    mapfile -t COMPREPLY < <(compgen -W "$(callgate --help 2>/dev/null | sed -n 's/^  \([a-z]*\) .*/\1/p') --help --version" -- "$word")
    return
  fi
  case $before in
    -o | --output | --log)
      mapfile -t COMPREPLY < <(compgen -f -- "$word")
      return
      ;;
    --policy)
      mapfile -t COMPREPLY < <(compgen -W "$(_callgate_policies)" -- "$word"; compgen -f -X '!*.yaml' -- "$word")
      return
      ;;
    -p | --attach)
      mapfile -t COMPREPLY < <(compgen -W "$(cd /proc && printf '%s\n' [0-9]*)" -- "$word")
      return
      ;;
    -e | --trace)
      # Only the last name of a list is completed.
      local names prefix=''
      names=$(callgate list syscalls 2>/dev/null; callgate list classes 2>/dev/null | sed 's/^/%/')
      [[ $word == *[=,\!]* ]] && prefix=${word%"${word##*[=,\!]}"}
      mapfile -t COMPREPLY < <(compgen -P "$prefix" -W "$names" -- "${word#"$prefix"}")
      return
      ;;
    --color)
      mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$word")
      return
      ;;
    --log-format)
      mapfile -t COMPREPLY < <(compgen -W 'text json' -- "$word")
      return
      ;;
  esac
  # After the first word that is no option the program's own command line begins.
  for ((i = 2; i < COMP_CWORD; ++i)); do
    case ${COMP_WORDS[i]} in
      -o | --output | -e | --trace | -s | --string-limit | -a | --columns | -p | --attach | -S | -X | --policy | --log | --log-format) ((++i)) ;;
      --)
        ((++i))
        break
        ;;
      -*) ;;
      *) break ;;
    esac
  done
  if ((i < COMP_CWORD)) && declare -F _command_offset >/dev/null; then
    _command_offset "$i"
  elif [[ $word == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$(_callgate_options "$command")" -- "$word")
  else
    mapfile -t COMPREPLY < <(compgen -c -- "$word")
  fi
}

complete -F _callgate callgate
