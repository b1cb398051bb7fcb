# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A few lines of REST for seed and verify: no client library in between, so
what is tested is what the services say."""
import json
import os
import sys
import time

import requests
import yaml


class Error(Exception):
    def __init__(self, r):
        self.r = r
        self.status = r.status_code
        super().__init__('%s %s -> %s %s' % (r.request.method, r.request.url, r.status_code, r.text[:400]))


MICRO = {'compute': ('X-OpenStack-Nova-API-Version', '2.93'),
         'volumev3': ('OpenStack-API-Version', 'volume 3.70'),
         'placement': ('OpenStack-API-Version', 'placement 1.39'),
         'baremetal': ('X-OpenStack-Ironic-API-Version', '1.81'),
         'sharev2': ('X-OpenStack-Manila-API-Version', '2.73'),
         'container-infra': ('OpenStack-API-Version', 'container-infra 1.10')}


class Cloud:
    def __init__(self, state, name):
        with open(os.path.join(state, 'clouds.yaml')) as f:
            self.c = yaml.safe_load(f)['clouds'][name]
        self.name = name
        self.s = requests.Session()
        self.s.trust_env = False
        self.s.verify = self.c.get('cacert', True)
        a = self.c['auth']
        if 'application_credential_id' in a:
            ident = {'methods': ['application_credential'], 'application_credential': {
                'id': a['application_credential_id'], 'secret': a['application_credential_secret']}}
            scope = None
        else:
            user = {'password': a['password']}
            if 'user_id' in a:
                user['id'] = a['user_id']
            else:
                user.update(name=a['username'], domain={'name': a['user_domain_name']})
            ident = {'methods': ['password'], 'password': {'user': user}}
            scope = None
            if 'project_name' in a:
                scope = {'project': {'name': a['project_name'], 'domain': {'name': a['project_domain_name']}}}
            elif 'project_id' in a:
                scope = {'project': {'id': a['project_id']}}
            elif 'domain_name' in a:
                scope = {'domain': {'name': a['domain_name']}}
            elif 'system_scope' in a:
                scope = {'system': {'all': True}}
        body = {'auth': {'identity': ident}}
        if scope:
            body['auth']['scope'] = scope
        r = self.s.post(a['auth_url'] + '/auth/tokens', json=body)
        if r.status_code != 201:
            raise Error(r)
        self.token = r.headers['X-Subject-Token']
        self.info = r.json()['token']
        self.project = self.info.get('project', {}).get('id')
        self.user = self.info['user']['id']
        self.urls = {}
        for svc in self.info.get('catalog', []):
            for e in svc['endpoints']:
                if e['interface'] == 'public' and e['region'] == self.c.get('region_name', 'RegionOne'):
                    self.urls[svc['type']] = e['url'].rstrip('/')

    def has(self, typ):
        return typ in self.urls

    def raw(self, method, typ, path, body=None, headers=None, micro=None, data=None, params=None, ok=None, stream=False):
        h = {'X-Auth-Token': self.token}
        if micro is not None or typ in MICRO:
            name, v = MICRO.get(typ, ('OpenStack-API-Version', ''))
            v = v if micro is None else micro
            if v:
                h[name] = v
        h.update(headers or {})
        if body is not None:
            data = json.dumps(body).encode()
            h.setdefault('Content-Type', 'application/json')
        r = self.s.request(method, self.urls[typ] + path, data=data, headers=h, params=params, stream=stream)
        if ok is not False and r.status_code >= 400:
            raise Error(r)
        return r

    def __call__(self, method, typ, path, body=None, **kw):
        r = self.raw(method, typ, path, body, **kw)
        try:
            return r.json() if r.content else {}
        except ValueError:
            return {}

    def why(self, typ, d):
        """What the service says of a thing in error: nova's fault, cinder's messages."""
        if typ != 'volumev3':
            return d.get('fault', '')
        return [(m['event_id'], m['user_message'])
                for m in self('GET', typ, '/messages?resource_uuid=' + d['id']).get('messages', [])]

    def wait(self, typ, path, key, want, bad=('ERROR', 'error', 'killed', 'CREATE_FAILED'), field='status', limit=120, micro=None):
        end = time.time() + limit
        while True:
            r = self.raw('GET', typ, path, ok=False, micro=micro)
            if r.status_code == 404 and want == 'gone':
                return {}
            if r.status_code >= 400:
                raise Error(r)
            d = r.json()
            d = d[key] if key else d
            if d[field] == want and not d.get('OS-EXT-STS:task_state'):
                return d
            if d[field] in bad and d[field] != want:
                raise Exception('%s%s is %s, wanted %s: %s' % (typ, path, d[field], want, self.why(typ, d)))
            if time.time() > end:
                raise Exception('%s%s still %s, wanted %s' % (typ, path, d[field], want))
            time.sleep(0.3)


def state_dir(argv):
    for a in argv[1:]:
        if not a.startswith('-'):
            return os.path.abspath(a)
    base = os.environ.get('XDG_STATE_HOME') or os.path.expanduser('~/.local/state')
    return os.path.join(base, 'cirroscope-livecloud')
