# Fish completion for callgate. Commands, options, system calls, classes and policies come from callgate itself.

# The words before the cursor, without options: the first is callgate, the second its command.
function __callgate_words
    string match --invert -- '-*' (commandline --tokenize --cut-at-cursor --current-process)
end

function __callgate_commands
    callgate $argv --help 2>/dev/null | string match --regex --groups-only '^  ([a-z]+) +(.*)' | paste - -
end

# The options of the command, with what they are for; of an option that takes a value, NAME stands behind it.
function __callgate_options
    set -l words (__callgate_words)[2..]
    contains -- "$words[1]" policy profile; and set words $words[1..2]; or set words $words[1]
    for line in (callgate $words --help 2>/dev/null | string match --regex '^  -.*')
        set -l about (string replace --regex '^  .*?  +' '' -- $line)
        string match --all --regex -- '(?<=[ \[])--?[A-Za-z][a-z-]*' (string replace --regex '(?<=\S)   .*' '' -- $line) | while read option
            printf '%s\t%s\n' $option $about
        end
    end
end

function __callgate_policies
    set -l program (path resolve (command --search callgate))
    set -q XDG_CONFIG_HOME; and set -l settings $XDG_CONFIG_HOME; or set -l settings ~/.config
    for folder in $settings/callgate (path dirname $program)/policies (path dirname $program)/../share/callgate/policies
        path change-extension '' (path basename $folder/*.yaml)
    end
    __fish_complete_suffix .yaml
end

# Of the list in the current word, `trace=open,%net`, what comes before its last name.
function __callgate_listed_before
    string replace --regex -- '[^,=!]*$' '' (commandline --current-token)
end

function __callgate_sets
    set -l before (__callgate_listed_before)
    printf '%s\n' $before(callgate list syscalls) $before%(callgate list classes | string replace -r ' .*' '')
end

function __callgate_failing
    printf '%s\n' (__callgate_listed_before){new,denied,unused,none}
end

# `text=FILE`, once the format is there.
function __callgate_reports
    set -l format (string match --regex --groups-only -- '^([a-z]+=)(.*)' (commandline --current-token))
    test -n "$format[1]"; or printf '%s\n' {text,markdown,json,junit,sarif}=
    test -n "$format[1]"; and printf '%s\n' $format[1](__fish_complete_path "$format[2]" | string split --fields 1 \t)
end

# The options of the command that take a value.
function __callgate_valued
    callgate $argv --help 2>/dev/null | string match --regex --groups-only '^  (-\S)?(?: \[ )?(--[a-z-]+)?(?: \])? [A-Z]' | string match -- '-*'
end

# The program's own command line, as far as it is there, and the word at the cursor; nothing while callgate's is not over.
function __callgate_program
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    set -l valued (__callgate_valued $words[2])
    set words $words[3..]
    while set -q words[1]
        if test "$words[1]" = --
            set words $words[2..]
            break
        else if not string match -q -- '-?*' $words[1]
            break
        else if contains -- $words[1] $valued; or contains -- (string replace --regex -- '^-[^-].*(.)$' '-$1' $words[1]) $valued
            set -q words[2]; or return 1
            set words $words[3..]
        else
            set words $words[2..]
        end
    end
    set -q words[1]; or not string match -q -- '-*' (commandline --current-token); or return 1
    complete --do-complete (string join ' ' -- (string escape -- $words) (commandline --current-token))
end

# The values that the help of a command lists for the option before: `--to FORMAT   oci|systemd`.
function __callgate_listed
    set -l option (commandline --tokenize --cut-at-cursor --current-process)[-1]
    callgate (__callgate_words)[2..3] --help 2>/dev/null | string match --regex --groups-only -- "^  .*$option [A-Z]+ +([a-z-]+(?:\\|[a-z-]+)+)" | string split '|'
end

# What `policy explain` is asked: the policy, unless -p names it, the call, its arguments.
function __callgate_question
    set -l given
    set -l before
    for word in (commandline --tokenize --cut-at-cursor --current-process)[4..]
        if contains -- "$before" -p --policy
            set given -p $given
        else if not string match -q -- '-*' $word
            set -a given $word
        end
        set before $word
    end
    switch (count $given)
        case 0
            __callgate_policies
        case 1
            callgate list syscalls
        case '*'
            for line in (callgate list arguments $given[2] 2>/dev/null)
                set -l words (string split --no-empty ' ' $line)
                printf '%s\n' $words[1]=$words[2..]
                test (count $words) -gt 1; or echo $words[1]=
            end
    end
end

function __callgate_before
    contains -- (commandline --tokenize --cut-at-cursor --current-process)[-1] $argv
end

function __callgate_in
    contains -- (__callgate_words)[2] $argv
end

complete -c callgate -f
complete -c callgate -n 'test (count (__callgate_words)) -eq 1' -a '(__callgate_commands)'
complete -c callgate -n 'test (count (__callgate_words)) -gt 1; and string match -q -- "-*" (commandline --current-token)' -a '(__callgate_options)'
complete -c callgate -n '__callgate_before -p --policy -b --baseline; and __callgate_in trace run audit' -a '(__callgate_policies)'
complete -c callgate -n '__callgate_before -e --trace; and __callgate_in trace' -a '(__callgate_sets)'
complete -c callgate -n '__callgate_before -r --report; and __callgate_in audit' -a '(__callgate_reports)'
complete -c callgate -n '__callgate_before --fail-on; and __callgate_in audit' -a '(__callgate_failing)'
complete -c callgate -n '__callgate_before -o --output --log --usage --profile' -F
complete -c callgate -n '__callgate_before --merge; and __callgate_in learn' -a '(__fish_complete_suffix .yaml)'
complete -c callgate -n '__callgate_in list; and test (count (__callgate_words)) -eq 2' -a 'syscalls arguments classes groups constants'
complete -c callgate -n '__callgate_in policy; and test (count (__callgate_words)) -eq 2' -a '(__callgate_commands policy)'
complete -c callgate -n '__callgate_in list; and test (count (__callgate_words)) -eq 3' -a '(callgate list (string replace arguments syscalls (__callgate_words)[3]) 2>/dev/null | string replace --regex " .*" "")'
complete -c callgate -n '__callgate_in profile; and test (count (__callgate_words)) -eq 2' -a '(__callgate_commands profile)'
complete -c callgate -n '__callgate_in profile; and test (count (__callgate_words)) -gt 2' -F
complete -c callgate -n '__callgate_in policy; and __callgate_before --to --from' -a '(__callgate_listed)'
complete -c callgate -n '__callgate_in policy; and test "$(__callgate_words)[3]" = explain' -a '(__callgate_question)'
complete -c callgate -n '__callgate_in policy; and test (count (__callgate_words)) -gt 2; and not contains -- "$(__callgate_words)[3]" explain import; and not __callgate_before --to --from -o --output' -a '(__callgate_policies)'
complete -c callgate -n '__callgate_in policy; and test (count (__callgate_words)) -gt 2; and test "$(__callgate_words)[3]" = import; and not __callgate_before --from -o --output' -F
complete -c callgate -n '__callgate_in trace run audit learn' -a '(__callgate_program)'
