# Bash completion for callgate. The names of commands, options, system calls, classes and policies come from callgate
# itself.

# The options of a command: those of `callgate COMMAND --help` whose lines match PATTERN behind the option's names.
_callgate_options() {
  # shellcheck disable=SC2086 # the command may be two words: policy check
  callgate $1 --help 2>/dev/null | sed -nE "s/^  ((-[a-zA-Z])( \[ (--[a-z-]+) \])?|(--[a-z-]+))$2.*/\2 \4 \5/p"
}

# Whether the word after this one is its value. Of several letters the first that takes a value takes the rest.
_callgate_takes_value() {
  local valued i
  valued=" $(_callgate_options "$1" ' [A-Z]' | xargs) "
  if [[ $2 == --* ]]; then
    [[ $valued == *" $2 "* ]]
    return
  fi
  for ((i = 1; i < ${#2}; ++i)); do
    [[ $valued == *" -${2:i:1} "* ]] || continue
    ((i == ${#2} - 1))
    return
  done
  false
}

_callgate_policies() {
  local folder program
  # As callgate itself does, the shipped policies are found from the program's place.
  program=$(realpath -- "$(command -v callgate)" 2>/dev/null) || program=/usr/bin/callgate
  for folder in "${XDG_CONFIG_HOME:-$HOME/.config}/callgate" "${program%/*}/policies" "${program%/*}/../share/callgate/policies"; do
    [[ -d $folder ]] && (cd "$folder" && printf '%s\n' *.yaml) | sed -n 's/\.yaml$//p'
  done
}

# What the values of an option may be.
_callgate_values() {
  local prefix=''
  case $1:$2 in
    *:-e | *:--trace | *:--signal)
      # Only the last name of a list is completed.
      [[ $3 == *[=,\!]* ]] && prefix=${3%"${3##*[=,\!]}"}
      case $2$3 in
        --signal* | -es=* | -esignal*=*) compgen -P "$prefix" -A signal -- "${3#"$prefix"}" ;;
        *)
          compgen -P "$prefix" -W "$(callgate list syscalls; callgate list classes | sed 's/ .*//; s/^/%/')" -- "${3#"$prefix"}"
          ;;
      esac
      ;;
    *:--policy | run:-p | *:--baseline | audit:-b)
      compgen -W "$(_callgate_policies)" -- "$3"
      compgen -f -X '!*.yaml' -- "$3"
      compgen -S / -d -- "$3"
      ;;
    trace:-p | *:--attach) compgen -W "$(cd /proc && printf '%s\n' [0-9]*)" -- "$3" ;;
    policy:--filter) compgen -W 'allow ask refuse kill kill-unnamed' -- "$3" ;;
    audit:--report | audit:-r)
      case $3 in
        *=*) compgen -P "${3%%=*}=" -f -- "${3#*=}" ;;
        *) compgen -S = -W 'text markdown json junit sarif' -- "$3" ;;
      esac
      ;;
    audit:--fail-on)
      [[ $3 == *,* ]] && prefix=${3%"${3##*,}"}
      compgen -P "$prefix" -W 'new denied unused none' -- "${3#"$prefix"}"
      ;;
    learn:--merge)
      compgen -f -X '!*.yaml' -- "$3"
      compgen -S / -d -- "$3"
      ;;
    *:--color) compgen -W 'auto always never' -- "$3" ;;
    *:--log-format) compgen -W 'text json' -- "$3" ;;
    *:-S | *:--summary-sort-by)
      compgen -W 'total-time min-time max-time avg-time calls errors name nothing' -- "$3"
      ;;
    *:-X | *:--const-print-style) compgen -W 'raw abbrev verbose' -- "$3" ;;
    *:-o | *:--output | *:--log | *:--usage | *:--profile) compgen -f -- "$3" ;;
  esac
}

# The values that the help of a command lists for one of its options: `--to FORMAT   oci|systemd`.
_callgate_listed() {
  # shellcheck disable=SC2086 # the command may be two words: policy export
  callgate $1 --help 2>/dev/null | sed -nE "s/^  .*$2 [A-Z]+ +([a-z-]+(\|[a-z-]+)+).*/\1/p" | tr '|' ' '
}

# The words of `callgate policy COMMAND`: policies, and of explain a call and its arguments.
_callgate_policy_words() {
  local command=$1 last=$2 word=${!#} given=() i
  shift 2
  local words=("$@")
  case ${words[last - 1]} in
    --to | --from)
      compgen -W "$(_callgate_listed "policy $command" "${words[last - 1]}")" -- "$word"
      return
      ;;
    --filter)
      _callgate_values policy --filter "$word"
      return
      ;;
  esac
  # What explain is asked: the policy, unless -p names it, the call, its arguments.
  for ((i = 3; i < last; ++i)); do
    case ${words[i]} in
      -p | --policy) given=(-p "${given[@]}") && ((++i)) ;;
      -*) ;;
      *) given+=("${words[i]}") ;;
    esac
  done
  if [[ $word == -* ]]; then
    compgen -W "$(_callgate_options "policy $command" '')" -- "$word"
  elif [[ $command == import ]]; then
    compgen -f -- "$word"
  elif [[ $command != explain ]] || ((i > last || ${#given[@]} == 0)); then
    _callgate_values policy --policy "$word"
  elif ((${#given[@]} == 1)); then
    compgen -W "$(callgate list syscalls)" -- "$word"
  elif [[ $word == *=* ]]; then
    compgen -P "${word%%=*}=" -W "$(callgate list arguments "${given[1]}" | sed -n "s/^${word%%=*} *//p")" -- "${word#*=}"
  else
    compgen -S = -W "$(callgate list arguments "${given[1]}" | sed 's/ .*//')" -- "$word"
  fi
}

# The words are those of the line as the shell takes them: readline breaks them at = as well.
_callgate() {
  local line=${COMP_LINE:0:COMP_POINT} words word command option last i mark
  read -r -a words <<<"$line"
  [[ $line == *[[:space:]] ]] && words+=('')
  last=$((${#words[@]} - 1)) word=${words[last]} command=${words[1]}
  COMPREPLY=()

  # After the first word that is no option the program's own command line begins.
  for ((i = 2; i < last; ++i)); do
    case ${words[i]} in
      --)
        ((++i))
        break
        ;;
      -?*) ! _callgate_takes_value "$command" "${words[i]}" || ((++i)) ;;
      *) break ;;
    esac
  done

  if ((last == 1)); then
    mapfile -t COMPREPLY < <(compgen -W "$(callgate --help | sed -n 's/^  \([a-z]*\) .*/\1/p') --help --version" -- "$word")
  elif ((i > last)); then
    option=${words[last - 1]}
    [[ $option == --* ]] || option=-${option: -1}
    mapfile -t COMPREPLY < <(_callgate_values "$command" "$option" "$word" 2>/dev/null)
  elif ((i == last)) && [[ $word == --*=* ]]; then
    mapfile -t COMPREPLY < <(_callgate_values "$command" "${word%%=*}" "${word#*=}" 2>/dev/null)
    COMPREPLY=("${COMPREPLY[@]/#/${word%%=*}=}")
  elif ((i == last)) && [[ $word == -* && ${words[last - 1]} != -- ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$(_callgate_options "$command" '')" -- "$word")
  elif [[ $command == list ]]; then
    if ((i == last)); then
      mapfile -t COMPREPLY < <(compgen -W 'syscalls arguments classes groups constants' -- "$word")
    else
      mapfile -t COMPREPLY < <(compgen -W "$(callgate list "${words[i]/arguments/syscalls}" 2>/dev/null | sed 's/ .*//')" -- "$word")
    fi
  elif [[ $command == policy ]]; then
    if ((i == last)); then
      mapfile -t COMPREPLY < <(compgen -W "$(callgate policy --help | sed -n 's/^  \([a-z]*\) .*/\1/p')" -- "$word")
    else
      mapfile -t COMPREPLY < <(_callgate_policy_words "${words[i]}" "$last" "${words[@]}" 2>/dev/null)
    fi
  elif [[ $command == profile ]]; then
    if ((i == last)); then
      mapfile -t COMPREPLY < <(compgen -W "$(callgate profile --help | sed -n 's/^  \([a-z]*\) .*/\1/p')" -- "$word")
    elif [[ $word == -* ]]; then
      mapfile -t COMPREPLY < <(compgen -W "$(_callgate_options "profile ${words[i]}" '')" -- "$word")
    else
      mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
  elif ((i == last)); then
    mapfile -t COMPREPLY < <(compgen -c -- "$word" | sort -u)
  elif declare -F _command_offset >/dev/null; then
    # The program's own completion: of readline's words the first that is the program's.
    for ((last = 2; last < COMP_CWORD; ++last)); do
      [[ ${COMP_WORDS[last]} == "${words[i]}" ]] && break
    done
    _command_offset "$last"
    return
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
  fi

  # Readline replaces only what stands behind the last of its breaks.
  for mark in = :; do
    [[ $COMP_WORDBREAKS == *"$mark"* && $word == *"$mark"* ]] || continue
    COMPREPLY=("${COMPREPLY[@]#"${word%"$mark"*}$mark"}")
    word=${word##*"$mark"}
  done
  [[ ${#COMPREPLY[@]} != 1 || ${COMPREPLY[0]} != *[/=] ]] || compopt -o nospace 2>/dev/null
}

complete -F _callgate callgate
