#!/usr/bin/python3
# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Users, projects, catalog, clouds.yaml of a running Keystone. Idempotent.
bootstrap.py STATE_DIR [--services]"""
import hashlib
import json
import os
import sys
import time

import requests

import confgen

STATE = os.path.abspath(sys.argv[1])
HERE = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(STATE, 'livecloud.json')) as f:
    O = json.load(f)
C = confgen.Conf(STATE, HERE, O)
P = confgen.PASSWORD
KS = C.url('keystone') + '/v3'
S = requests.Session()
S.trust_env = False


def token(user, scope, domain='Default', password=None):
    r = S.post(KS + '/auth/tokens', json={'auth': {
        'identity': {'methods': ['password'], 'password': {'user': {
            'name': user, 'domain': {'name': domain}, 'password': password or P[user]}}},
        'scope': scope}})
    if r.status_code != 201:
        raise SystemExit('bootstrap: token for %s: %s %s' % (user, r.status_code, r.text))
    return r.headers['X-Subject-Token'], r.json()['token']


def project_scope(name, domain='Default'):
    return {'project': {'name': name, 'domain': {'name': domain}}}


TOKEN = [None]


def api(method, path, body=None, ok=(200, 201, 202, 204), tok=None, base=KS):
    r = S.request(method, base + path, json=body, headers={'X-Auth-Token': tok or TOKEN[0]})
    if r.status_code not in ok:
        raise SystemExit('bootstrap: %s %s: %s %s' % (method, path, r.status_code, r.text))
    return r.json() if r.text else {}


def ensure(plural, single, name, extra=None, **match):
    q = ''.join('&%s=%s' % kv for kv in match.items())
    found = api('GET', '/%s?name=%s%s' % (plural, name, q))[plural]
    if found:
        return found[0]['id']
    return api('POST', '/' + plural, {single: dict({'name': name}, **dict(match, **(extra or {})))})[single]['id']


def wait_compute():
    tok, _ = token('admin', project_scope('admin'))
    end = time.time() + 120
    want = set(C.computes)
    while True:
        r = S.get(C.url('nova') + '/v2.1/os-hypervisors', headers={
            'X-Auth-Token': tok, 'X-OpenStack-Nova-API-Version': '2.53'})
        up = {h['hypervisor_hostname'] for h in r.json().get('hypervisors', []) if h['state'] == 'up'} \
            if r.ok else set()
        rps = S.get(C.url('placement') + '/resource_providers?resources=VCPU:1,MEMORY_MB:1', headers={
            'X-Auth-Token': tok, 'OpenStack-API-Version': 'placement 1.20'})
        ready = {x['name'] for x in rps.json().get('resource_providers', [])} if rps.ok else set()
        if want <= up and want <= ready:
            break
        if time.time() > end:
            raise SystemExit('bootstrap: computes up: %s, wanted %s' % (up, want))
        time.sleep(0.4)


def endpoints():
    listed = api('GET', '/services')['services']
    services = {(s['type'], s['name']): s['id'] for s in listed}
    enabled = {s['id']: s['enabled'] for s in listed}
    eps = api('GET', '/endpoints')['endpoints']
    regions = {r['id'] for r in api('GET', '/regions')['regions']}
    for r, d in (('RegionOne', 'first'), ('RegionTwo', 'second: identity, image and object-store only')):
        if r not in regions:
            api('POST', '/regions', {'region': {'id': r, 'description': d}})
    for g, entries in confgen.CATALOG.items():
        for name, typ, path in entries:
            if (typ, name) not in services:
                if g not in C.groups:
                    continue
                services[(typ, name)] = api('POST', '/services', {'service': {
                    'name': name, 'type': typ, 'description': 'livecloud ' + g}})['service']['id']
            sid = services[(typ, name)]
            on = g in C.groups
            if enabled.get(sid, True) != on:
                api('PATCH', '/services/' + sid, {'service': {'enabled': on}})
            for region in ('RegionOne', 'RegionTwo'):
                if region == 'RegionTwo' and typ not in ('identity', 'image', 'object-store'):
                    continue
                for iface in ('public', 'internal', 'admin'):
                    url = (C.public(g) if iface == 'public' else C.url(g)) + path
                    have = [e for e in eps if e['service_id'] == sid and e['region'] == region
                            and e['interface'] == iface]
                    if not have:
                        if on:
                            api('POST', '/endpoints', {'endpoint': {
                                'service_id': sid, 'region_id': region, 'interface': iface, 'url': url,
                                'enabled': True}})
                    elif have[0]['url'] != url or have[0]['enabled'] != on:
                        api('PATCH', '/endpoints/' + have[0]['id'], {'endpoint': {'url': url, 'enabled': on}})


ROLES = ['service', 'ResellerAdmin', 'creator', 'observer', 'audit', 'key-manager:service-admin',
         'heat_stack_owner', 'heat_stack_user', 'load-balancer_member', 'load-balancer_observer',
         'load-balancer_admin', 'swiftoperator']


def identity():
    roles = {r['name']: r['id'] for r in api('GET', '/roles')['roles']}
    for r in ROLES:
        if r not in roles:
            roles[r] = api('POST', '/roles', {'role': {'name': r}})['role']['id']
    acme = ensure('domains', 'domain', 'acme', {'description': 'a second domain'})
    proj = {'service': ensure('projects', 'project', 'service', domain_id='default'),
            'demo': ensure('projects', 'project', 'demo', {'description': 'the project of the tests'}, domain_id='default'),
            'demo2': ensure('projects', 'project', 'demo2', {'description': 'a second project of demo'}, domain_id='default'),
            'rockets': ensure('projects', 'project', 'rockets', {'description': 'in the domain acme'}, domain_id=acme),
            'admin': api('GET', '/projects?name=admin&domain_id=default')['projects'][0]['id']}
    users = {'admin': api('GET', '/users?name=admin&domain_id=default')['users'][0]['id']}
    for u, dom, dflt in (('svc', 'default', 'service'), ('demo', 'default', 'demo'), ('reader', 'default', 'demo'),
                         ('mfa', 'default', 'demo'), ('alice', acme, 'rockets'), ('domadmin', acme, None)):
        extra = {'password': P[u], 'email': u + '@example.com'}
        if dflt:
            extra['default_project_id'] = proj[dflt]
        users[u] = ensure('users', 'user', u, extra, domain_id=dom)

    def grant(where, user, *names):
        for n in names:
            api('PUT', '/%s/users/%s/roles/%s' % (where, users[user], roles[n]))
    demo = 'projects/' + proj['demo']
    grant('projects/' + proj['service'], 'svc', 'admin', 'service', 'ResellerAdmin')
    grant(demo, 'demo', 'member', 'creator', 'heat_stack_owner', 'load-balancer_member')
    grant(demo, 'mfa', 'member')
    grant('projects/' + proj['demo2'], 'demo', 'member')
    grant(demo, 'reader', 'reader', 'observer', 'load-balancer_observer')
    grant(demo, 'admin', 'admin')
    grant('projects/' + proj['admin'], 'admin', 'ResellerAdmin', 'creator', 'load-balancer_admin')
    grant('projects/' + proj['rockets'], 'alice', 'member', 'creator')
    grant('domains/' + acme, 'domadmin', 'admin')
    grant('system', 'reader', 'reader')
    # heat's domain for its stack users
    heat = ensure('domains', 'domain', 'heat', {'description': 'stack users'})
    users['heat_domain_admin'] = ensure('users', 'user', 'heat_domain_admin', {'password': 'svc-pass'}, domain_id=heat)
    grant('domains/' + heat, 'heat_domain_admin', 'admin')
    # and magnum's trustees
    mag = ensure('domains', 'domain', 'magnum', {'description': 'magnum trustees'})
    users['magnum_domain_admin'] = ensure('users', 'user', 'magnum_domain_admin', {'password': 'svc-pass'}, domain_id=mag)
    grant('domains/' + mag, 'magnum_domain_admin', 'admin')
    # a user who must give a password and a one-time code (RFC 6238)
    creds = api('GET', '/credentials?user_id=%s&type=totp' % users['mfa'])['credentials']
    if not creds:
        api('POST', '/credentials', {'credential': {'type': 'totp', 'user_id': users['mfa'], 'blob': TOTP}})
        api('PATCH', '/users/' + users['mfa'], {'user': {'options': {
            'multi_factor_auth_enabled': True, 'multi_factor_auth_rules': [['password', 'totp']]}}})
    return proj, users


TOTP = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'


def appcreds():
    tok, t = token('demo', project_scope('demo'))
    uid = t['user']['id']
    have = {a['name']: a for a in api('GET', '/users/%s/application_credentials' % uid, tok=tok)['application_credentials']}
    out = {}
    for name, more in (('demo-app', {'roles': [{'name': 'member'}, {'name': 'reader'}], 'description': 'normal'}),
                       ('demo-app-unrestricted', {'unrestricted': True}),
                       ('demo-app-readonly', {'roles': [{'name': 'reader'}]}),
                       ('demo-app-images-only', {'roles': [{'name': 'member'}, {'name': 'reader'}], 'access_rules': [
                           {'service': 'image', 'method': 'GET', 'path': '/v2/images'}]})):
        if name not in have:
            have[name] = api('POST', '/users/%s/application_credentials' % uid, {'application_credential': dict(
                {'name': name, 'secret': 'app-secret'}, **more)}, tok=tok)['application_credential']
        out[name] = have[name]['id']
    return out


def yaml_str(s):
    return json.dumps(s)


def write_clouds(ids):
    out = ['# written by livecloud; every secret in it is a throw-away one', 'clouds:']

    def cloud(name, auth, region='RegionOne', auth_type=None, url=None, **more):
        out.append('  %s:' % name)
        if auth_type:
            out.append('    auth_type: ' + auth_type)
        out.append('    auth:')
        for k, v in dict({'auth_url': (url or C.public('keystone')) + '/v3'}, **auth).items():
            out.append('      %s: %s' % (k, yaml_str(v)))
        if region:
            out.append('    region_name: ' + region)
        out.append('    interface: public')
        out.append('    identity_api_version: 3')
        if C.tls:
            out.append('    cacert: ' + yaml_str(os.path.join(STATE, 'conf', 'tls', 'ca.crt')))
        for k, v in more.items():
            out.append('    %s: %s' % (k, json.dumps(v)))

    def pw(user, project=None, dom='Default', **kw):
        d = {'username': user, 'password': P[user], 'user_domain_name': dom}
        if project:
            d.update(project_name=project, project_domain_name=dom)
        d.update(kw)
        return d
    cloud('admin', pw('admin', 'admin'))
    cloud('admin-demo', pw('admin', 'demo'))
    cloud('admin-system', pw('admin', system_scope='all'))
    cloud('demo', pw('demo', 'demo'))
    cloud('demo2', pw('demo', 'demo2'))
    cloud('demo-region2', pw('demo', 'demo'), region='RegionTwo')
    cloud('demo-unscoped', pw('demo'))
    cloud('demo-by-id', {'user_id': ids['users']['demo'], 'password': P['demo'], 'project_id': ids['projects']['demo']})
    cloud('reader', pw('reader', 'demo'))
    cloud('alice', pw('alice', 'rockets', 'acme'))
    cloud('acme-admin', pw('domadmin', dom='acme', domain_name='acme'))
    for n, label in (('demo-app', 'appcred'), ('demo-app-unrestricted', 'appcred-unrestricted'),
                     ('demo-app-readonly', 'appcred-readonly'), ('demo-app-images-only', 'appcred-images-only')):
        cloud(label, {'application_credential_id': ids['appcreds'][n], 'application_credential_secret': 'app-secret'},
              auth_type='v3applicationcredential')
    cloud('demo-multifactor', pw('mfa', 'demo', passcode='000000'), auth_type='v3multifactor',
          auth_methods=['v3password', 'v3totp'])
    cloud('wrong-password', dict(pw('demo', 'demo'), password='not this'))
    if C.tls:
        base = confgen.TLS_SHIFT + C.offset
        for n, p in confgen.BAD_TLS.items():
            cloud('tls-' + n, pw('demo', 'demo'), url='https://127.0.0.1:%d' % (p + base))
    tmp = os.path.join(STATE, 'clouds.yaml.new')
    with open(os.open(tmp, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), 'w') as f:
        f.write('\n'.join(out) + '\n')
    os.rename(tmp, os.path.join(STATE, 'clouds.yaml'))


def volume_types():
    tok, t = token('admin', project_scope('admin'))
    base = C.url('cinder') + '/v3/' + t['project']['id']
    have = {x['name'] for x in api('GET', '/types?is_public=None', base=base, tok=tok)['volume_types']}
    for name, text in (('ssd', 'fast, the default'), ('hdd', 'slow and large')):
        if name not in have:
            api('POST', '/types', {'volume_type': {
                'name': name, 'description': text, 'os-volume-type-access:is_public': True,
                'extra_specs': {'volume_backend_name': name}}}, base=base, tok=tok)
    wait_up(base + '/os-services', {'X-Auth-Token': tok}, 'services', 'cinder-volume')
    wait_pools(base, tok, {'ssd', 'hdd'})
    if 'multi' not in have:
        api('POST', '/types', {'volume_type': {
            'name': 'multi', 'description': 'can be attached to several servers', 'os-volume-type-access:is_public': True,
            'extra_specs': {'volume_backend_name': 'ssd', 'multiattach': '<is> True'}}}, base=base, tok=tok)


def wait_up(url, headers, key, binary):
    end = time.time() + 90
    while True:
        r = S.get(url, headers=headers)
        states = [x['state'] for x in r.json().get(key, []) if x['binary'] == binary] if r.ok else []
        if states and set(states) == {'up'}:
            return
        if time.time() > end:
            raise SystemExit('bootstrap: %s: %s %s' % (binary, states, r.text[:300]))
        time.sleep(0.4)


def wait_pools(base, tok, backends):
    """Each backend registers by itself, and the scheduler learns of its room a moment later still:
    a volume asked for before then ends in error ("no valid backend")."""
    end = time.time() + 90
    while True:
        r = S.get(base + '/scheduler-stats/get_pools', headers={'X-Auth-Token': tok})
        have = {p['name'].split('@')[1].split('#')[0] for p in r.json()['pools']} if r.ok else set()
        if backends <= have:
            return
        if time.time() > end:
            raise SystemExit('bootstrap: pools: %s' % r.text[:300])
        time.sleep(0.4)


def share_types():
    tok, t = token('admin', project_scope('admin'))
    h = {'X-Auth-Token': tok, 'X-OpenStack-Manila-API-Version': '2.50'}
    base = C.url('manila') + '/v2'
    have = {x['name'] for x in S.get(base + '/types', headers=h).json()['share_types']}
    if 'default' not in have:
        r = S.post(base + '/types', headers=h, json={'share_type': {
            'name': 'default', 'share_type_access:is_public': True, 'extra_specs': {
                'driver_handles_share_servers': 'False', 'snapshot_support': 'True',
                'create_share_from_snapshot_support': 'True', 'revert_to_snapshot_support': 'True',
                'mount_snapshot_support': 'True'}}})
        if r.status_code >= 400:
            raise SystemExit('bootstrap: share type: ' + r.text)
    wait_up(base + '/services', h, 'services', 'manila-share')


def main():
    if '--services' in sys.argv:
        if 'cinder' in C.groups:
            volume_types()
        if 'nova' in C.groups:
            wait_compute()
        if 'manila' in C.groups:
            share_types()
        return
    with open(os.path.join(HERE, 'bootstrap.py'), 'rb') as f:
        mark = hashlib.sha256(f.read() + repr((sorted(O['groups']), O['offset'], O['tls'],
                                               confgen.CATALOG)).encode()).hexdigest()
    path = os.path.join(STATE, 'bootstrap.json')
    try:
        with open(path) as f:
            ids = json.load(f)
    except (OSError, ValueError):
        ids = {}
    if ids.get('mark') != mark:
        TOKEN[0], _ = token('admin', {'system': {'all': True}})
        endpoints()
        ids['projects'], ids['users'] = identity()
        ids['appcreds'] = appcreds()
        ids['mark'] = mark
        with open(path, 'w') as f:
            json.dump(ids, f, indent=1)
    write_clouds(ids)


main()
