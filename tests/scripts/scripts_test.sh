#!/usr/bin/env bash
# The scripts and files that a machine needs: shellcheck, a dry and a real installation into a folder, the list of packages, the unit.
#   scripts_test.sh [folder of the built program]
set -uo pipefail

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
config="$source/kiosk-config"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
faults=0

wrong() {
  echo "FAILED: $*"
  faults=$((faults + 1))
}

scripts_are_sound() {
  local script
  for script in run test .ci/run kiosk-config/install kiosk-config/install-packages kiosk-config/make-release kiosk-config/session/beforehand-session \
    kiosk-config/session/beforehand-ended kiosk-config/session/beforehand-out-of-order kiosk-config/boot-loader/linux-entries tests/scripts/scripts_test.sh \
    kiosk-config/packaging/{set-up,build-packages,repository} kiosk-config/fleet/beforehand-{nobody-there,mend,look-at-updates,renew,roll-back,put-settings,take-aid,figures} \
    tests/boot/build-image tests/boot/run-boot-test tests/fleet/run-fleet-test tests/fleet/make-packages tests/fleet/make-machine tests/guests/start-container tests/guests/run-guests-test tests/image/run-image-test \
    kiosk-config/image/{build-image,keep,beforehand-good,beforehand-take-image}; do
    [ -x "$source/$script" ] || wrong "$script is not executable"
    if command -v shellcheck >/dev/null; then
      shellcheck --external-sources --source-path="$source" "$source/$script" || wrong "$script: see above"
    fi
  done
}

every_package_has_a_reason_and_exists() {
  local line package listed=()
  while IFS= read -r line; do
    case "$line" in '' | '#'* | '['*) continue ;; esac
    package=${line%% *}
    listed+=("$package")
    [[ "$line" =~ ^[a-z0-9][a-z0-9.+-]+\ +#\ .+ ]] || wrong "packages.txt: no reason in: $line"
  done <"$config/packages.txt"
  [ ${#listed[@]} -gt 30 ] || wrong "packages.txt lists only ${#listed[@]} packages"
  [ -z "$(printf '%s\n' "${listed[@]}" | sort | uniq -d)" ] || wrong "packages.txt lists a package twice"
  # Only where apt has its lists.
  if apt-cache show bash 2>/dev/null | grep -q '^Filename:'; then
    for package in "${listed[@]}"; do
      apt-cache show "$package" >/dev/null 2>&1 || wrong "Debian has no package $package"
    done
  fi
}

every_library_that_cmake_asks_for_is_listed() {
  local pair
  for pair in glfw3:libglfw3-dev imgui:libimgui-dev pangocairo:libpango1.0-dev librsvg:librsvg2-dev libcmark:libcmark-dev libqpdf:libqpdf-dev \
    libsodium:libsodium-dev tomlplusplus:libtomlplusplus-dev nlohmann_json:nlohmann-json3-dev CLI11:libcli11-dev ICU:libicu-dev cairo-pdf:libcairo2-dev \
    fontconfig:libfontconfig-dev stb_image_write:libstb-dev libcurl:libcurl4-openssl-dev Cups:libcups2-dev zlib:zlib1g-dev hyphen:libhyphen-dev; do
    if grep -q "${pair%%:*}" "$source/cmake/third_party.cmake"; then
      grep -q "^${pair##*:} " "$config/packages.txt" || wrong "packages.txt lacks ${pair##*:}"
    else
      wrong "cmake/third_party.cmake no longer asks for ${pair%%:*}"
    fi
  done
}

nothing_missing_says_nothing() {
  local said
  # Only where the fonts are there: a test installs nothing.
  [ "$(dpkg-query -W -f='${db:Status-Status} ' fonts-inter fonts-noto-core 2>/dev/null)" = "installed installed " ] || return 0
  said=$("$config/install-packages" fonts 2>&1)
  [ -z "$said" ] || wrong "install-packages says, with all there: $said"
  "$config/install-packages" no-such-section >/dev/null 2>&1 && wrong "install-packages takes a section that is not there"
  return 0
}

fonts_go_by_the_languages_that_are_offered() {
  local toml="$work/fonts/etc/beforehand/kiosk.toml"
  mkdir -p "${toml%/*}"
  for offered in '# offered = ["zh"]' 'offered = ["en", "es"]' 'offered = ["en", "ar"]'; do
    echo "$offered" >"$toml"
    DESTDIR="$work/fonts" "$config/install" --dry-run >"$work/fonts.log" 2>&1
    grep -q fonts-cjk "$work/fonts.log" && wrong "install fetches fonts of Chinese for: $offered"
  done
  for offered in 'offered = ["en", "zh"]' '  offered = ["zh-Hant"]' 'offered=["ko", "en"]' 'offered = ["ja"]' 'language = "zh"'; do
    echo "$offered" >"$toml"
    DESTDIR="$work/fonts" "$config/install" --dry-run >"$work/fonts.log" 2>&1
    grep -q fonts-cjk "$work/fonts.log" || wrong "install leaves out the fonts for: $offered"
  done
}

a_dry_run_changes_nothing() {
  mkdir "$work/dry"
  DESTDIR="$work/dry" "$config/install" --dry-run >"$work/dry.log" 2>&1 || wrong "install --dry-run: $(cat "$work/dry.log")"
  [ -z "$(ls -A "$work/dry")" ] || wrong "install --dry-run left something behind"
  grep -q beforehand.service "$work/dry.log" || wrong "install --dry-run does not show the service"
  grep -q "beforehand-ended" "$work/dry.log" || wrong "install --dry-run does not show what follows the kiosk's end"
  "$config/install" --no-such-argument >/dev/null 2>&1
  [ $? -eq 2 ] || wrong "install does not refuse an unknown argument"
}

# Only where the release is built: with it, everything lands where the unit and the session look for it.
an_installation_is_whole_and_can_be_repeated() {
  [ -x "$source/build/release/beforehand" ] || return 0
  local root="$work/machine" file
  mkdir -p "$root/etc/cups"
  echo "# Debian's own" >"$root/etc/cups/cupsd.conf"
  DESTDIR="$root" "$config/install" >"$work/install.log" 2>&1 || wrong "install: $(tail -3 "$work/install.log")"
  for file in usr/local/bin/beforehand usr/local/lib/beforehand/beforehand-session usr/local/share/beforehand/kiosk-config/install; do
    [ -x "$root/$file" ] || wrong "install: /$file is not there or not executable"
  done
  for file in etc/beforehand/kiosk.toml etc/beforehand/out-of-order.txt etc/systemd/system/beforehand.service \
    etc/systemd/system/cups.service.d/beforehand.conf etc/systemd/system/cups.service.d/beforehand-restarts.conf \
    etc/systemd/system/cups.socket.d/beforehand-restarts.conf etc/systemd/system/cups.path.d/beforehand-restarts.conf etc/systemd/system.conf.d/beforehand.conf usr/local/lib/beforehand/beforehand-ended \
    usr/local/lib/beforehand/beforehand-out-of-order \
    etc/X11/xorg.conf.d/10-beforehand.conf etc/systemd/logind.conf.d/beforehand.conf etc/sysctl.d/60-beforehand.conf \
    etc/cups/kiosk-cupsd.conf etc/cups/kiosk-cups-files.conf usr/lib/tmpfiles.d/beforehand-cups.conf; do
    [ -s "$root/$file" ] || wrong "install: /$file is not there"
  done
  grep -q '^queue = "default"' "$root/etc/beforehand/kiosk.toml" || wrong "install: the kiosk has no printer"
  grep -q '^folder = ' "$root/etc/beforehand/kiosk.toml" && wrong "install: the print folder is still that of the try-out"
  grep -q "Debian's own" "$root/etc/cups/cupsd.conf" || wrong "install: Debian's cupsd.conf is not as it was"
  "$root/usr/local/bin/beforehand" check --content "$root/usr/local/share/beforehand/content/bone-metastases" >/dev/null || wrong "the installed aid has faults"

  # A kiosk of before, which had its file in place of Debian's.
  mv "$root/etc/cups/cupsd.conf" "$root/etc/cups/cupsd.conf.before-kiosk"
  echo "# CUPS on a kiosk" >"$root/etc/cups/cupsd.conf"
  echo "# a clinic's own" >>"$root/etc/beforehand/kiosk.toml"
  DESTDIR="$root" "$config/install" >"$work/again.log" 2>&1 || wrong "install, again: $(tail -3 "$work/again.log")"
  grep -q "a clinic's own" "$root/etc/beforehand/kiosk.toml" || wrong "install, again: the clinic's settings are gone"
  DESTDIR="$root" "$root/usr/local/share/beforehand/kiosk-config/install" --uninstall >"$work/uninstall.log" 2>&1 || wrong "install --uninstall: $(tail -3 "$work/uninstall.log")"
  [ "$(cd "$root" && find . -type f | sort | tr '\n' ' ')" = "./etc/beforehand/kiosk.toml ./etc/beforehand/out-of-order.txt ./etc/cups/cupsd.conf " ] ||
    wrong "install --uninstall leaves: $(cd "$root" && find . -type f | head)"
  grep -q "Debian's own" "$root/etc/cups/cupsd.conf" || wrong "install --uninstall: Debian's cupsd.conf is not back"
}

# Each file of the list is there, and is installed with words about the place where it lies.
every_place_has_its_file() {
  local mode file by_install by_package own
  while read -r mode file by_install by_package; do
    case "$mode" in '' | '#'*) continue ;; esac
    [ -f "$config/$file" ] || wrong "places.txt: there is no $file"
    [[ "$mode" =~ ^[67][45][45]$ && "$by_package" == /* ]] || wrong "places.txt: $mode $file $by_install $by_package"
    own=$by_install
    [ "$own" != - ] || own=$by_package
    case "$file" in *.conf | *.sysusers | *.tmpfiles) ;; *) continue ;; esac
    grep -q "[{,/]$(basename "$own")\|$own" "$config/$file" || wrong "$file does not say that it is $own"
  done <"$config/places.txt"
}

# A package brings along no less than `install` does.
the_packages_bring_what_install_brings() {
  local section package depends
  depends=$(sed -n '/^Depends:/,/^[A-Z]/p' "$config/packaging/program/control")
  for section in run printing kiosk; do
    while read -r package; do
      [ "$package" = x11-utils ] || grep -qw -- "$package" <<<"$depends" || wrong "packaging/program/control does not depend on $package"
    done < <(awk -v section="[$section]" '/^\[/ { inside = ($1 == section); next } inside && NF && $1 !~ /^#/ { print $1 }' "$config/packages.txt")
  done
}

# What is asked for in alerts and dashboard is what the program tells, and why it may be told stands in FIGURES.md.
every_figure_is_told_and_argued_for() {
  local fleet="$config/fleet" told figure
  told=$(grep -oE '(single|begin)\("[a-z_]+"' "$source/app/inspection/metrics_text.cpp" | grep -oE '[a-z_]+"$' | tr -d '"' | sort -u)
  [ "$(wc -l <<<"$told")" -gt 15 ] || wrong "the figures in metrics_text.cpp are not found"
  while read -r figure; do
    grep -qx "${figure#beforehand_}" <<<"$told" || wrong "the kiosk does not tell $figure"
  done < <(cat "$fleet/alerts.yml" "$fleet/dashboard.json" | grep -oE 'beforehand_[a-z_]+' | sort -u)
  while read -r figure; do
    grep -q "_${figure}[\`{]" "$fleet/FIGURES.md" || wrong "FIGURES.md does not say why $figure may be told"
  done <<<"$told"
}

# Only where Debian's Prometheus, Alertmanager and Ansible are (packages.txt, [fleet]).
the_watch_is_sound() {
  local fleet="$config/fleet" said
  if command -v promtool >/dev/null; then
    said=$(promtool check config "$fleet/prometheus.yml" 2>&1 && promtool test rules "$fleet/alerts_test.yml" 2>&1) || wrong "promtool: $said"
  fi
  if command -v amtool >/dev/null; then said=$(amtool check-config "$fleet/alertmanager.yml" 2>&1) || wrong "amtool: $said"; fi
  if command -v ansible-playbook >/dev/null; then
    said=$(cd "$config/ansible" && ansible-playbook -i inventory.ini site.yml --syntax-check 2>&1) || wrong "ansible-playbook --syntax-check: $said"
  fi
}

the_units_of_the_fleet_are_sound() {
  command -v systemd-analyze >/dev/null || return 0
  local unit name said
  mkdir -p "$work/fleet"
  for unit in "$config"/fleet/*.{service,path,timer}; do sed -E 's#^(ExecStart|ExecStopPost)=.*#\1=/bin/true#' "$unit" >"$work/fleet/$(basename "$unit")"; done
  for unit in "$work"/fleet/*; do
    name=$(basename "$unit")
    said=$(systemd-analyze verify --man=no "$unit" 2>&1)
    [[ "$said" != *"$name:"* ]] || wrong "systemd-analyze verify: $said"
  done
  systemd-analyze security --offline=true --threshold=35 "$work/fleet/beforehand-figures.service" >"$work/security.log" 2>&1 ||
    wrong "beforehand-figures is more open than 3.5: $(tail -1 "$work/security.log")"
}

# Nobody reaches a kiosk: what it tells it sends, what it takes it fetches.
nothing_of_the_fleet_listens() {
  local found
  found=$(grep -rnE '^(ListenStream|ListenDatagram|Accept)=' "$config/fleet" "$config/systemd" "$config/ansible" || true)
  [ -z "$found" ] || wrong "a port is opened: $found"
  grep -q 'Origins-Pattern { "origin=Beforehand,archive=stable"; };' "$config/fleet/unattended-upgrades.conf" || wrong "a kiosk takes updates of others"
  grep -q '^#clear Unattended-Upgrade::Origins-Pattern;' "$config/fleet/unattended-upgrades.conf" || wrong "a kiosk takes updates of others, too"
}

# CUPS keeps no sheet, writes no page down, hears nobody but this machine. tests/printing starts a cupsd with these files.
cups_keeps_nothing() {
  local line
  for line in "Listen /run/cups/cups.sock" "Browsing Off" "BrowseLocalProtocols none" "WebInterface No" "PreserveJobFiles No" "PreserveJobHistory 60" \
    "LogLevel warn" "AccessLogLevel config" "PageLogFormat" "  JobPrivateValues all"; do
    grep -qx "$line" "$config/cups/cupsd.conf" || wrong "cupsd.conf lacks: $line"
  done
  [ "$(grep -c '^Listen\|^Port\|^SSLListen' "$config/cups/cupsd.conf")" -eq 1 ] || wrong "cupsd.conf listens to more than its socket"
  grep -qx "RequestRoot /run/cups/spool" "$config/cups/cups-files.conf" || wrong "cups-files.conf: the spool is not in memory"
  grep -qx "PageLog" "$config/cups/cups-files.conf" || wrong "cups-files.conf: there is a page log"
  grep -q "^d /run/cups/spool/tmp " "$config/cups/beforehand-cups.tmpfiles" || wrong "tmpfiles does not make the spool, without which CUPS does not start"
  grep -q '^cups-browsed' "$config/packages.txt" && wrong "packages.txt lists cups-browsed"
  return 0
}

the_unit_is_closed() {
  command -v systemd-analyze >/dev/null || return 0
  local unit="$work/beforehand.service"
  sed 's|^ExecStart=.*|ExecStart=/bin/true|; s|^ExecStopPost=+.*|ExecStopPost=+/bin/true|' "$config/systemd/beforehand.service" >"$unit"
  local said
  said=$(systemd-analyze verify --man=no "$unit" 2>&1)
  [[ "$said" != *"beforehand.service:"* ]] || wrong "systemd-analyze verify: $said"
  systemd-analyze security --offline=true --threshold=10 "$unit" >"$work/security.log" 2>&1 || wrong "the unit is more open than 1.0: $(tail -1 "$work/security.log")"
  # What systemd 252 cannot do with it (tests/boot shows the rest in a machine): a session of logind's leaves the unit's cgroup, and OnSuccess= comes
  # at every automatic restart.
  grep -Eq '^(PAMName|OnSuccess)=' "$config/systemd/beforehand.service" && wrong "the unit has PAMName= or OnSuccess="
  return 0
}

# Debian's unit of CUPS with our drop-in: root it stays, and everything else is closed.
cups_is_closed() {
  command -v systemd-analyze >/dev/null && [ -e /lib/systemd/system/cups.service ] || return 0
  local unit="$work/cups.service"
  { sed '/^\[Install\]/,$d' /lib/systemd/system/cups.service; grep -v '^\[Service\]' "$config/cups/cups-sandbox.conf"; } >"$unit"
  systemd-analyze security --offline=true --threshold=30 "$unit" >"$work/security.log" 2>&1 || wrong "CUPS is more open than 3.0: $(tail -1 "$work/security.log")"
}

# With a password set, GRUB asks for it before it starts an entry, unless the entry says that anybody may.
every_boot_entry_starts_without_a_password() {
  local said
  printf '%s\n' "menuentry 'Debian GNU/Linux' --class debian \$menuentry_id_option 'x' {" "submenu 'Advanced options' \$menuentry_id_option 'y' {" \
    "	menuentry 'Debian, with Linux 6.1' --class gnu {" "  linux /vmlinuz" >"$work/entries"
  said=$(sed 's|^sh /etc/grub.d/10_linux.dpkg-beforehand "$@"|cat "'"$work/entries"'"|' "$config/boot-loader/linux-entries" | sh)
  [ "$(grep -c -- "' --unrestricted " <<<"$said")" -eq 3 ] || wrong "boot-loader/linux-entries leaves an entry that asks for a password: $said"
  grep -qx "  linux /vmlinuz" <<<"$said" || wrong "boot-loader/linux-entries changes more than entries"
}

# A machine that does not build needs each library of the program, by [libraries] or what that brings along.
every_library_of_the_program_is_listed() {
  local program=${1:-} library place package
  [ -x "$program" ] && command -v readelf >/dev/null || return 0
  while read -r library; do
    place=$(ldconfig -p | awk -v name="$library" '$1 == name { print $NF; exit }')
    package=$(dpkg -S "$(readlink -f "$place")" 2>/dev/null | head -1 | cut -d: -f1)
    case "$package" in '' | libc6 | libgcc-s1 | libstdc++6) continue ;; esac
    grep -q "^$package " "$config/packages.txt" || wrong "packages.txt lacks $package, with which the program is linked ($library)"
  done < <(readelf -d "$program" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
}

# A release, unpacked, installs without the source and without a compiler.
a_release_installs_without_its_source() {
  [ -x "$source/build/release/beforehand" ] || return 0
  local release="$work/release" root="$work/from-release"
  DESTDIR="" cmake --install "$source/build/release" --prefix "$release" >"$work/cmake.log" 2>&1 || wrong "cmake --install: $(tail -3 "$work/cmake.log")"
  DESTDIR="$root" "$release/share/beforehand/kiosk-config/install" >"$work/install.log" 2>&1 || wrong "install from a release: $(tail -3 "$work/install.log")"
  [ -x "$root/usr/local/share/beforehand/kiosk-config/install" ] || wrong "install from a release: install is not there"
  cmp -s "$root/usr/local/bin/beforehand" "$release/bin/beforehand" || wrong "install from a release: another program"
  grep -q Building "$work/install.log" && wrong "install from a release builds"
  return 0
}

# Each drop-in says where it goes, and the unit with it is no more open than it must be.
the_drop_ins_are_sound() {
  local drop_in name unit="$work/drop-in/beforehand.service" said
  for drop_in in "$config"/systemd/*.conf; do
    name=$(basename "$drop_in")
    grep -q "^# /etc/systemd/system/beforehand.service.d/$name\$" "$drop_in" || wrong "$name does not say where it goes"
    command -v systemd-analyze >/dev/null || continue
    rm -rf "$work/drop-in"
    mkdir -p "$unit.d"
    sed 's|^ExecStart=.*|ExecStart=/bin/true|; s|^ExecStopPost=+.*|ExecStopPost=+/bin/true|' "$config/systemd/beforehand.service" >"$unit"
    cp "$drop_in" "$unit.d/"
    said=$(SYSTEMD_UNIT_PATH="$work/drop-in:" systemd-analyze verify --man=no "$unit" 2>&1)
    [[ "$said" != *"beforehand.service:"* && "$said" != *"$name:"* ]] || wrong "systemd-analyze verify with $name: $said"
    # No threshold for the units' drop-ins one by one: offline, systemd-analyze reads one file.
    cat "$drop_in" >>"$unit"
    systemd-analyze security --offline=true --threshold=14 "$unit" >"$work/security.log" 2>&1 || wrong "the unit with $name is more open than 1.4: $(tail -1 "$work/security.log")"
  done
}

# As it stands, the way out leads to nobody: 192.0.2.0/24 is kept for examples (RFC 5737).
the_network_stays_shut_until_an_address_is_set() {
  local ways
  ways=$(grep '^IPAddressAllow=' "$config/systemd/record-network.conf")
  [[ "$ways" =~ ^IPAddressAllow=192\.0\.2\.[0-9]+$ ]] || wrong "record-network.conf opens a way to somebody: $ways"
  grep -q '^IPAddressDeny=any' "$config/systemd/beforehand.service" || wrong "the unit does not deny all addresses"
  grep -q '^# to = "off"$' "$config/kiosk.toml" || wrong "kiosk.toml: the record is not off as it comes"
}

the_unit_and_its_files_agree() {
  local user
  user=$(sed -n 's/^User=//p' "$config/systemd/beforehand.service")
  grep -q "^u $user " "$config/systemd/beforehand.sysusers" || wrong "the unit's user $user is not made by sysusers"
  grep -q "/run/beforehand/print" "$config/systemd/beforehand.tmpfiles" || wrong "tmpfiles does not look after the print folder"
}

the_try_out_settings_are_read() {
  local program=${1:-}
  [ -x "$program" ] || return 0
  local said
  said=$(env -u DISPLAY -u WAYLAND_DISPLAY "$program" kiosk --config "$config/kiosk.toml" 2>&1)
  [[ "$said" == *"no screen"* && "$said" != *"kiosk.toml:"* ]] || wrong "kiosk.toml: $said"
}

scripts_are_sound
every_package_has_a_reason_and_exists
every_library_that_cmake_asks_for_is_listed
nothing_missing_says_nothing
fonts_go_by_the_languages_that_are_offered
a_dry_run_changes_nothing
an_installation_is_whole_and_can_be_repeated
every_place_has_its_file
the_packages_bring_what_install_brings
every_figure_is_told_and_argued_for
the_watch_is_sound
the_units_of_the_fleet_are_sound
nothing_of_the_fleet_listens
cups_keeps_nothing
the_unit_is_closed
cups_is_closed
every_boot_entry_starts_without_a_password
every_library_of_the_program_is_listed "${1:+$1/beforehand}"
a_release_installs_without_its_source
the_drop_ins_are_sound
the_network_stays_shut_until_an_address_is_set
the_unit_and_its_files_agree
the_try_out_settings_are_read "${1:+$1/beforehand}"

[ "$faults" -eq 0 ] || { echo "$faults wrong"; exit 1; }
echo "All as it should be."
