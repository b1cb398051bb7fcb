#!/usr/bin/python3
# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real OpenStack (Debian bookworm: Zed) on loopback, without system services.

livecloud.py up|down|status [options]; see ../README.md
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import confgen

HERE = os.path.dirname(os.path.abspath(__file__))
PY = '/usr/bin/python3'
SVC = os.path.join(HERE, 'svc.py')


def default_state():
    base = os.environ.get('XDG_STATE_HOME') or os.path.expanduser('~/.local/state')
    return os.path.join(base, 'cirroscope-livecloud')


def cache_dir():
    base = os.environ.get('XDG_CACHE_HOME') or os.path.expanduser('~/.cache')
    return os.path.join(base, 'cirroscope-livecloud', 'databases')


T0 = time.time()


def say(*a):
    print('[%6.1f]' % (time.time() - T0), *a, flush=True)


def clean_env():
    keep = {k: v for k, v in os.environ.items()
            if not k.startswith(('PYTHON', 'OS_', 'PYENV', 'PIP_')) and
            k not in ('REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'SSL_CERT_FILE', 'SSL_CERT_DIR',
                      'http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY',
                      'all_proxy')}
    keep['PATH'] = '/usr/sbin:/usr/bin:/sbin:/bin'
    keep['LANG'] = keep['LC_ALL'] = 'C.UTF-8'
    keep['PYTHONNOUSERSITE'] = '1'
    keep['PYTHONDONTWRITEBYTECODE'] = '1'
    keep['PYTHONWARNINGS'] = 'ignore'
    keep['no_proxy'] = keep['NO_PROXY'] = '127.0.0.1,localhost'
    keep['EVENTLET_NO_GREENDNS'] = 'yes'
    return keep


# ---------------------------------------------------------------- processes

def stat_of(pid):
    """(start time, process group) of a live process, else None."""
    try:
        with open('/proc/%d/stat' % pid) as f:
            rest = f.read().rsplit(')', 1)[1].split()
    except OSError:
        return None
    if rest[0] == 'Z':
        return None
    return int(rest[19]), int(rest[2])


class Runner:
    def __init__(self, state):
        self.state = state
        self.run = os.path.join(state, 'run')
        self.log = os.path.join(state, 'log')

    def rec(self, name):
        return os.path.join(self.run, name + '.json')

    def alive(self, name):
        try:
            with open(self.rec(name)) as f:
                r = json.load(f)
        except (OSError, ValueError):
            return None
        st = stat_of(r['pid'])
        return r if st and st[0] == r['start'] else None

    def names(self):
        try:
            return sorted(f[:-5] for f in os.listdir(self.run) if f.endswith('.json'))
        except OSError:
            return []

    def start(self, name, cmd, env, cwd=None):
        if self.alive(name):
            return False
        with open(os.path.join(self.log, name + '.log'), 'ab') as log:
            p = subprocess.Popen(cmd, env=env, cwd=cwd or self.state, stdin=subprocess.DEVNULL,
                                 stdout=log, stderr=log, start_new_session=True)
        st = stat_of(p.pid)
        with open(self.rec(name), 'w') as f:
            json.dump({'pid': p.pid, 'pgid': p.pid, 'start': st[0] if st else 0,
                       'cmd': cmd}, f)
        PROCS[name] = p
        return True

    def members(self, pgid):
        out = []
        for d in os.listdir('/proc'):
            if d.isdigit():
                st = stat_of(int(d))
                if st and st[1] == pgid:
                    out.append(int(d))
        return out

    def stop(self, names, grace=20):
        groups = {}
        for n in names:
            r = self.alive(n)
            if r:
                groups[n] = r['pgid']
                try:
                    if n == 'mariadb' or n.startswith(('keystone', 'uwsgi')):
                        os.kill(r['pid'], signal.SIGTERM)
                    else:
                        os.killpg(r['pgid'], signal.SIGTERM)
                except OSError:
                    pass
        end = time.time() + grace
        left = dict(groups)
        while left and time.time() < end:
            for n in list(left):
                if n in PROCS:
                    PROCS[n].poll()
                if not self.members(left[n]):
                    del left[n]
            if left:
                time.sleep(0.1)
        for n, g in left.items():
            say('   %s did not end in %d s: killing it' % (n, grace))
            try:
                os.killpg(g, signal.SIGKILL)
            except OSError:
                pass
        for n in names:
            try:
                os.unlink(self.rec(n))
            except OSError:
                pass
        return groups


PROCS = {}

# Each keeps every port below 32768, where the kernel begins to hand out ports of its own.
OFFSETS = (20000, 10000, 15000)


def port_open(port):
    s = socket.socket()
    s.settimeout(1)
    try:
        return s.connect_ex(('127.0.0.1', port)) == 0
    finally:
        s.close()


OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def free_offset(state, opts):
    for offset in OFFSETS:
        ports = confgen.Conf(os.path.abspath(state), HERE, dict(opts, offset=offset)).ports()
        if not any(map(port_open, ports.values())):
            return offset
    raise SystemExit('livecloud: none of the port offsets %s is free' % ', '.join(map(str, OFFSETS)))


def http_ok(url):
    try:
        with OPENER.open(url, timeout=20) as r:
            return r.status < 500
    except urllib.error.HTTPError as e:
        return e.code < 500
    except Exception:
        return False


def wait_for(what, check, names, runner, limit=240):
    end = time.time() + limit
    while True:
        if check():
            return
        for n in names:
            if n in PROCS and PROCS[n].poll() is not None:
                tail = subprocess.run(['tail', '-n', '25', os.path.join(runner.log, n + '.log')],
                                      capture_output=True, text=True).stdout
                raise SystemExit('livecloud: %s ended (rc %s) before it answered\n%s'
                                 % (n, PROCS[n].returncode, tail))
        if time.time() > end:
            raise SystemExit('livecloud: %s did not answer in %d s; see %s' % (what, limit, runner.log))
        time.sleep(0.15)


# ---------------------------------------------------------------- the cloud

class Cloud:
    def __init__(self, state, opts):
        self.state = os.path.abspath(state)
        self.o = opts
        self.r = Runner(self.state)
        self.c = confgen.Conf(self.state, HERE, opts)
        self.env = clean_env()
        self.env.update(self.c.env())

    def dirs(self):
        for d in ('', 'conf', 'run', 'log', 'data', 'tmp'):
            os.makedirs(os.path.join(self.state, d), exist_ok=True)
        os.chmod(self.state, 0o700)

    # -- database -----------------------------------------------------------
    def mariadb_cmd(self):
        c = self.c
        cmd = ['/usr/sbin/mariadbd', '--no-defaults', '--datadir=' + c.mysql_data,
               '--socket=' + c.mysql_sock, '--skip-networking', '--pid-file=' + c.mysql_data + '/pid',
               '--tmpdir=' + self.state + '/tmp', '--plugin-dir=/usr/lib/mysql/plugin',
               '--skip-log-bin', '--performance-schema=OFF', '--skip-name-resolve',
               '--innodb-buffer-pool-size=192M', '--innodb-log-file-size=32M',
               '--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0',
               '--innodb-flush-method=fsync',
               '--innodb-fast-shutdown=1', '--max-connections=800', '--key-buffer-size=1M',
               '--aria-pagecache-buffer-size=8M', '--character-set-server=utf8mb3',
               '--collation-server=utf8mb3_general_ci', '--log-warnings=1',
               '--skip-grant-tables']
        if os.geteuid() == 0:
            cmd.append('--user=root')
        return cmd

    def start_mariadb(self):
        os.makedirs(os.path.dirname(self.c.mysql_sock), mode=0o700, exist_ok=True)
        self.r.start('mariadb', self.mariadb_cmd(), self.env)

    def wait_mariadb(self):
        def up():
            s = socket.socket(socket.AF_UNIX)
            try:
                s.connect(self.c.mysql_sock)
                return True
            except OSError:
                return False
            finally:
                s.close()
        wait_for('mariadb', up, ['mariadb'], self.r)

    def sql(self, text):
        subprocess.run(['/usr/bin/mariadb', '--no-defaults', '-uroot', '-S', self.c.mysql_sock],
                       input=text, text=True, check=True, env=self.env)

    def svc(self, name, *args):
        env = dict(self.env)
        group = name.split('-')[0]
        if os.path.isdir(os.path.join(self.state, 'conf', group, 'home')):
            env['HOME'] = os.path.join(self.state, 'conf', group, 'home')
        log = open(os.path.join(self.r.log, 'setup-%s.log' % name), 'ab')
        t = time.time()
        p = subprocess.run([PY, SVC, name] + list(args), env=env, cwd=self.state,
                           stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        log.write(p.stdout)
        log.close()
        if p.returncode and b'already exists for another cell' not in p.stdout:
            raise SystemExit('livecloud: %s %s failed:\n%s' % (
                name, ' '.join(args), p.stdout.decode('utf-8', 'replace')[-3000:]))
        say('   %s %s (%.1f s)' % (name, ' '.join(a for a in args if not a.startswith('-') and '/' not in a), time.time() - t))
        return p.stdout.decode('utf-8', 'replace')

    def template_key(self):
        h = hashlib.sha256()
        pk = subprocess.run(['dpkg-query', '-W', '-f', '${Package}=${Version}\n', 'python3-keystone',
                             'python3-nova', 'python3-neutron', 'python3-glance', 'python3-cinder',
                             'python3-placement', 'mariadb-server-core'] +
                            ['python3-' + g for g in self.c.groups if g in confgen.EXTRA],
                            capture_output=True, text=True).stdout
        h.update(pk.encode())
        h.update(repr(sorted(g for g in self.c.groups if g in confgen.GROUP_DB)).encode())
        h.update(str(self.o['offset']).encode())
        for f in ('livecloud.py', 'confgen.py', 'bootstrap.py'):
            with open(os.path.join(HERE, f), 'rb') as fh:
                h.update(fh.read())
        return h.hexdigest()[:16]

    def template(self):
        return os.path.join(cache_dir(), self.template_key())

    def prepare_db(self):
        """A data directory with all the schemas in it: from the cache if there
        is one for these packages, else made (and put in the cache). Services
        added to an existing cloud get their databases here too."""
        want = [g for g in self.c.groups if g in confgen.GROUP_DB]
        done = os.path.join(self.state, 'data', 'db.done')
        try:
            with open(done) as f:
                have = f.read().split()
        except OSError:
            have = []
        missing = [g for g in want if g not in have]
        if not missing:
            return
        t = self.template()
        if not have:
            shutil.rmtree(self.c.mysql_data, ignore_errors=True)
            if os.path.exists(os.path.join(t, 'done')) and not self.o.get('no_cache'):
                say('databases: copying the template')
                subprocess.check_call(['cp', '-a', '--sparse=always', os.path.join(t, 'mysql'), self.c.mysql_data])
                subprocess.check_call(['cp', '-a', os.path.join(t, 'keystone') + '/.', self.c.data('keystone')])
                shutil.copy(os.path.join(t, 'bootstrap.json'), self.state)
                with open(done, 'w') as f:
                    f.write(' '.join(want))
                return
            say('databases: making them (once; kept as a template)')
            os.makedirs(self.c.mysql_data, exist_ok=True)
            cmd = ['/usr/bin/mariadb-install-db', '--no-defaults', '--datadir=' + self.c.mysql_data,
                   '--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve',
                   '--innodb-log-file-size=32M', '--tmpdir=' + self.state + '/tmp']
            if os.geteuid() == 0:
                cmd.append('--user=root')
            with open(os.path.join(self.r.log, 'setup-mariadb.log'), 'ab') as log:
                subprocess.check_call(cmd, env=self.env, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        self.start_mariadb()
        self.wait_mariadb()
        names = [d for g in missing for d in confgen.GROUP_DB[g]]
        self.sql(''.join('CREATE DATABASE IF NOT EXISTS %s CHARACTER SET utf8mb3;\n' % d for d in names))
        say('databases: schemas')
        steps = [confgen.SYNC[g](self.c) for g in confgen.SYNC if g in missing]

        def chain(cmds):
            for cmd in cmds:
                self.svc(*cmd)
        # the long ones first; two at a time
        with concurrent.futures.ThreadPoolExecutor(2) as ex:
            for f in [ex.submit(chain, s) for s in steps]:
                f.result()
        if not have:
            ks = [p for p in self.c.processes() if p['name'] == 'keystone'][0]
            self.r.start('keystone', ks['cmd'], dict(self.env, **ks['env']))
            wait_for('keystone', lambda: http_ok(ks['url']), ['keystone'], self.r)
            self.bootstrap()
            say('users, projects, catalog')
            self.r.stop(['keystone'])
        if not have and not self.o.get('no_cache'):
            self.r.stop(['mariadb'], 60)
            tmp = t + '.new'
            shutil.rmtree(tmp, ignore_errors=True)
            shutil.rmtree(t, ignore_errors=True)
            os.makedirs(tmp, mode=0o700)
            subprocess.check_call(['cp', '-a', '--sparse=always', self.c.mysql_data, os.path.join(tmp, 'mysql')])
            subprocess.check_call(['cp', '-a', self.c.data('keystone'), os.path.join(tmp, 'keystone')])
            shutil.copy(os.path.join(self.state, 'bootstrap.json'), tmp)
            open(os.path.join(tmp, 'done'), 'w').close()
            os.rename(tmp, t)
            # the three newest are enough
            old = sorted((os.path.join(cache_dir(), d) for d in os.listdir(cache_dir())), key=os.path.getmtime)
            for d in old[:-3]:
                shutil.rmtree(d, ignore_errors=True)
            say('databases: template kept')
        with open(done, 'w') as f:
            f.write(' '.join(have + missing))

    # -- swift --------------------------------------------------------------
    def prepare_swift(self):
        if 'swift' not in self.c.groups:
            return
        c = self.c
        os.makedirs(c.swift_data + '/devices', exist_ok=True)
        for i in range(1, c.swift_devices + 1):
            os.makedirs('%s/devices/d%d' % (c.swift_data, i), exist_ok=True)
        for ring, port in (('account', 'swift-account'), ('container', 'swift-container'),
                           ('object', 'swift-object'), ('object-1', 'swift-object')):
            b = os.path.join(c.dir('swift'), ring + '.builder')
            if os.path.exists(b.replace('.builder', '.ring.gz')):
                continue
            # the builder as a library: no process per step
            code = ('import sys; from swift.common.ring import RingBuilder\n'
                    'b = RingBuilder(%d, %d, 0)\n'
                    'for i in range(1, %d + 1):\n'
                    '    b.add_dev({"id": i - 1, "region": 1, "zone": i, "ip": "127.0.0.1", "port": %d,\n'
                    '               "replication_ip": "127.0.0.1", "replication_port": %d,\n'
                    '               "device": "d%%d" %% i, "weight": 100.0, "meta": ""})\n'
                    'b.rebalance(seed="livecloud"); b.save(%r); b.get_ring().save(%r)\n'
                    % (c.swift_part_power, c.swift_replicas, c.swift_devices, c.port(port), c.port(port), b,
                       b.replace('.builder', '.ring.gz')))
            subprocess.run([PY, '-W', 'ignore', '-c', code], env=self.env, check=True, stderr=subprocess.DEVNULL)

    # -- up -----------------------------------------------------------------
    def up(self):
        self.dirs()
        if not self.o['quiet']:
            say('state:', self.state)
        for p, name in sorted((p, n) for n, p in self.c.ports().items()):
            if port_open(p) and not self.r.names():
                raise SystemExit('livecloud: port %d (%s) is taken; use --port-offset' % (p, name))
        self.c.write()
        with open(os.path.join(self.state, 'livecloud.json'), 'w') as f:
            json.dump(self.o, f, indent=1)
        if self.c.tls:
            self.c.make_certs(self.env)
        if self.c.need_rabbit:
            self.start_rabbit()
        if self.c.need_db:
            self.prepare_db()
            self.start_mariadb()
        self.prepare_swift()
        if self.c.need_db:
            self.wait_mariadb()
        say('infrastructure up')
        procs = self.c.processes()
        names = [p['name'] for p in procs]
        marks = {}

        def start(stage):
            for p in procs:
                if p.get('stage', 1) == stage:
                    log = os.path.join(self.r.log, p['name'] + '.log')
                    marks[p['name']] = os.path.getsize(log) if os.path.exists(log) else 0
                    self.r.start(p['name'], p['cmd'], dict(self.env, **p.get('env', {})))

        def wait(stage):
            for p in procs:
                if p.get('stage', 1) != stage:
                    continue
                if p.get('url'):
                    wait_for(p['name'], lambda: http_ok(p['url']), names, self.r)
                    say(p['name'], 'answers')
                if p.get('until'):
                    log = os.path.join(self.r.log, p['name'] + '.log')

                    def seen():
                        with open(log, 'rb') as f:
                            f.seek(marks[p['name']])
                            return p['until'].encode() in f.read()
                    wait_for(p['name'], seen, names, self.r)
                    say(p['name'], 'is ready')
        # 0: what everything asks (keystone); 1: what needs no message bus;
        # 2: what does, and what asks keystone while it starts; 3: nova-compute
        start(0)
        start(1)
        if self.c.need_rabbit:
            wait_for('rabbitmq', lambda: port_open(self.c.port('rabbit')), ['rabbitmq'], self.r)
        wait(0)
        self.bootstrap()
        start(2)
        wait(1)
        wait(2)
        start(3)
        wait(3)
        if {'nova', 'cinder', 'manila'} & set(self.c.groups):
            self.bootstrap('--services')
            say('computes are up, volume types made')
        done = os.path.join(self.state, 'data', 'post.done')
        if self.c.post() and not os.path.exists(done):
            for cmd in self.c.post():
                self.svc(*cmd)
            open(done, 'w').close()
        say('up: %d processes, %s' % (len(self.r.names()), self.memory()))
        print(os.path.join(self.state, 'clouds.yaml'))

    def bootstrap(self, *args):
        subprocess.check_call([PY, os.path.join(HERE, 'bootstrap.py'), self.state] + list(args), env=self.env)

    def start_rabbit(self):
        c = self.c
        env = dict(self.env, **c.rabbit_env())
        self.r.start('epmd', ['/usr/bin/epmd', '-port', str(c.port('epmd')), '-address', '127.0.0.1'], env)
        wait_for('epmd', lambda: port_open(c.port('epmd')), ['epmd'], self.r)
        self.r.start('rabbitmq', ['/usr/lib/rabbitmq/bin/rabbitmq-server'], env)

    def memory(self):
        total = n = 0
        pgids = {r['pgid'] for r in map(self.r.alive, self.r.names()) if r}
        for d in os.listdir('/proc'):
            if d.isdigit():
                st = stat_of(int(d))
                if st and st[1] in pgids:
                    n += 1
                    try:
                        with open('/proc/%s/smaps_rollup' % d) as f:
                            for line in f:
                                if line.startswith('Pss:'):
                                    total += int(line.split()[1])
                    except OSError:
                        pass
        return '%d MiB (PSS of %d processes)' % (total // 1024, n)

    def down(self):
        names = self.r.names()
        infra = [n for n in ('rabbitmq', 'epmd', 'mariadb') if n in names]
        api = [n for n in names if n not in infra]
        self.r.stop(api, 8)
        if 'rabbitmq' in infra:
            self.r.stop(['rabbitmq'], 20)
        self.r.stop([n for n in infra if n != 'rabbitmq'], 60)
        if os.path.dirname(self.c.mysql_sock) != os.path.join(self.state, 'run'):
            shutil.rmtree(os.path.dirname(self.c.mysql_sock), ignore_errors=True)
        say('down: %d services stopped' % len(names))

    def some(self, verb, names):
        """stop / start / restart single processes of a running cloud"""
        procs = {p['name']: p for p in self.c.processes()}
        for n in names:
            if n not in procs:
                raise SystemExit('livecloud: no such process: %r (there are: %s)' % (n, ', '.join(procs)))
        if verb in ('stop', 'restart'):
            self.r.stop(names)
        if verb in ('start', 'restart'):
            self.c.write()
            with open(os.path.join(self.state, 'livecloud.json'), 'w') as f:
                json.dump(self.o, f, indent=1)
            for n in names:
                self.r.start(n, procs[n]['cmd'], dict(self.env, **procs[n].get('env', {})))
            for n in names:
                if procs[n].get('url'):
                    wait_for(n, lambda: http_ok(procs[n]['url']), names, self.r)
        return 0

    def status(self):
        rc = 0
        urls = {p['name']: p.get('url') for p in self.c.processes()}
        for n in self.r.names():
            r = self.r.alive(n)
            ans = ''
            if urls.get(n):
                ok = http_ok(urls[n])
                ans = ('answers ' if ok else 'NO ANSWER ') + urls[n]
                rc |= not ok
            print('%-24s %-8s pid %-7s %s' % (n, 'running' if r else 'DEAD', r['pid'] if r else '-', ans))
            rc |= not r
        if not self.r.names():
            print('not running')
            return 3
        print(self.memory())
        print(os.path.join(self.state, 'clouds.yaml'))
        return rc


def main():
    ap = argparse.ArgumentParser(prog='livecloud', formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('verb', choices=['up', 'down', 'status', 'stop', 'start', 'restart'])
    ap.add_argument('state', nargs='?', default=default_state(), metavar='STATE_DIR')
    ap.add_argument('--service', default='', help='with stop, start, restart: comma list of processes (see status)')
    ap.add_argument('--only', help='comma list of: ' + ', '.join(confgen.GROUPS))
    ap.add_argument('--with', dest='also', default='', help='core plus these: ' + ', '.join(confgen.EXTRA))
    ap.add_argument('--core', action='store_true', help='only the core (the default of a new cloud)')
    ap.add_argument('--all', action='store_true', help='everything')
    ap.add_argument('--tls', action='store_true', default=None, help='public endpoints through nginx with TLS')
    ap.add_argument('--no-tls', dest='tls', action='store_false')
    ap.add_argument('--port-offset', type=lambda v: v if v == 'auto' else int(v),
                    help='added to the standard ports (default 20000); auto: the first of %s with all ports free'
                    % ', '.join(map(str, OFFSETS)))
    ap.add_argument('--token-expiry', type=int, help='seconds a token lives (default 14400)')
    ap.add_argument('--legacy-rbac', action='store_true', default=None,
                    help='the policies Zed has by default (reader = member in most services)')
    ap.add_argument('--computes', type=int, help='nova-compute processes (default 2)')
    ap.add_argument('--swift-data', help='folder for Swift (needs user xattrs); default in STATE_DIR')
    ap.add_argument('--debug', action='store_true', help='debug logs')
    ap.add_argument('--no-cache', action='store_true', help='make the databases, keep no template')
    ap.add_argument('--quiet', action='store_true')
    a = ap.parse_intermixed_args()
    o = {'offset': 20000, 'tls': False, 'token_expiry': 14400, 'legacy_rbac': False, 'computes': 2,
         'groups': list(confgen.CORE), 'swift_data': None, 'debug': False}
    try:
        with open(os.path.join(a.state, 'livecloud.json')) as f:
            o.update(json.load(f))
    except (OSError, ValueError):
        if a.verb != 'up':
            print('not running (no state in %s)' % a.state)
            return 0 if a.verb == 'down' else 3
    o['quiet'] = a.quiet
    o['no_cache'] = a.no_cache
    if a.verb == 'up':
        for k, v in (('offset', a.port_offset), ('tls', a.tls), ('token_expiry', a.token_expiry),
                     ('legacy_rbac', a.legacy_rbac), ('computes', a.computes), ('swift_data', a.swift_data)):
            if v is not None:
                o[k] = v
        o['debug'] = a.debug
        if a.all:
            o['groups'] = list(confgen.GROUPS)
        elif a.core:
            o['groups'] = list(confgen.CORE)
        elif a.only:
            o['groups'] = confgen.close_over(a.only.split(','))
        elif a.also:
            o['groups'] = confgen.close_over(list(confgen.CORE) + a.also.split(','))
    if a.verb in ('start', 'restart'):
        o['debug'] = a.debug
        if a.token_expiry is not None:
            o['token_expiry'] = a.token_expiry
    if o['offset'] == 'auto':
        o['offset'] = free_offset(a.state, o)
    cloud = Cloud(a.state, o)
    if a.verb in ('stop', 'start', 'restart'):
        return cloud.some(a.verb, a.service.split(','))
    if a.verb == 'up':
        running = [n for n in cloud.r.names() if cloud.r.alive(n)]
        if running:
            say('already running: stopping first (%d services)' % len(running))
            cloud.down()
        else:
            for n in cloud.r.names():
                os.unlink(cloud.r.rec(n))
        try:
            cloud.up()
        except BaseException:
            say('failed: stopping what was started')
            cloud.down()
            raise
        return 0
    if a.verb == 'down':
        return cloud.down()
    return cloud.status()


if __name__ == '__main__':
    sys.exit(main())
