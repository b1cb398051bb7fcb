#!/usr/bin/python3
# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""verify [STATE_DIR]: does every service really do what a client asks of it?
Creates, changes and deletes things as "demo" (and "admin"), prints one line
per check and leaves nothing behind."""
import sys
import time
import traceback

from rest import Cloud, Error, state_dir

STATE = state_dir(sys.argv)
ONLY = [a[7:] for a in sys.argv[1:] if a.startswith('--only=')]
T0 = time.time()
results = []


def check(name, f, *a, **kw):
    t = time.time()
    try:
        v = f(*a, **kw)
        results.append((name, True))
        print('ok    %-52s %5.1f s  %s' % (name, time.time() - t, v if isinstance(v, (str, int)) else ''), flush=True)
        return v
    except Exception as e:
        results.append((name, False))
        print('FAIL  %-52s %5.1f s  %s' % (name, time.time() - t, str(e)[:300]), flush=True)
        if '--trace' in sys.argv:
            traceback.print_exc()


d = Cloud(STATE, 'demo')
adm = Cloud(STATE, 'admin')
rd = Cloud(STATE, 'reader')


def expect(status, c, *a, **kw):
    r = c.raw(*a, ok=False, **kw)
    if r.status_code != status:
        raise Exception('wanted %s, got %s: %s' % (status, r.status_code, r.text[:200]))
    return status


def keystone():
    check('keystone: application credential logs in', lambda: Cloud(STATE, 'appcred').info['methods'][0])
    if d.has('compute'):
        check('keystone: restricted app credential -> 401 off its rules',
              lambda: expect(401, Cloud(STATE, 'appcred-images-only'), 'GET', 'compute', '/servers'))
    check('keystone: system scope', lambda: list(Cloud(STATE, 'admin-system').info['system'])[0])
    check('keystone: domain scope', lambda: Cloud(STATE, 'acme-admin').info['domain']['name'])
    check('keystone: other domain', lambda: Cloud(STATE, 'alice').info['project']['domain']['name'])

    def wrong():
        try:
            Cloud(STATE, 'wrong-password')
        except Error as e:
            return e.status
        raise Exception('logged in')
    check('keystone: wrong password', wrong)

    def crud():
        p = adm('POST', 'identity', '/projects', {'project': {'name': 'v-proj', 'domain_id': 'default'}})['project']['id']
        u = adm('POST', 'identity', '/users', {'user': {'name': 'v-user', 'password': 'x'}})['user']['id']
        roles = {r['name']: r['id'] for r in adm('GET', 'identity', '/roles')['roles']}
        adm('PUT', 'identity', '/projects/%s/users/%s/roles/%s' % (p, u, roles['member']))
        adm('DELETE', 'identity', '/users/' + u)
        adm('DELETE', 'identity', '/projects/' + p)
    check('keystone: admin creates project, user, role assignment', crud)
    check('keystone: member may not list users', lambda: expect(403, d, 'GET', 'identity', '/users'))

    def ec2():
        a = d('POST', 'identity', '/users/%s/credentials/OS-EC2' % d.user, {'tenant_id': d.project})['credential']['access']
        d('DELETE', 'identity', '/users/%s/credentials/OS-EC2/%s' % (d.user, a))
    check('keystone: EC2 credentials', ec2)


def swift():
    def plain():
        d('PUT', 'object-store', '/v-c')
        d.raw('PUT', 'object-store', '/v-c/a/b/\u00e9t\u00e9 \u65e5\u672c.txt', data=b'hello', headers={'X-Object-Meta-Colour': 'blue'})
        l = d.raw('GET', 'object-store', '/v-c?format=json&delimiter=/').json()
        assert l == [{'subdir': 'a/'}], l
        r = d.raw('GET', 'object-store', '/v-c/a/b/\u00e9t\u00e9 \u65e5\u672c.txt', headers={'Range': 'bytes=1-2'})
        assert r.content == b'el' and r.status_code == 206 and r.headers['X-Object-Meta-Colour'] == 'blue'
        d('COPY', 'object-store', '/v-c/a/b/\u00e9t\u00e9 \u65e5\u672c.txt', headers={'Destination': 'v-c/copy'})
    check('swift: container, unicode object, delimiter, range, COPY', plain)

    def slo():
        segs = []
        for i in range(3):
            r = d.raw('PUT', 'object-store', '/v-c/seg/%d' % i, data=b'%d' % i * 1000)
            segs.append({'path': '/v-c/seg/%d' % i, 'etag': r.headers['Etag'].strip('"'), 'size_bytes': 1000})
        d.raw('PUT', 'object-store', '/v-c/slo?multipart-manifest=put', segs)
        assert len(d.raw('GET', 'object-store', '/v-c/slo').content) == 3000
        d.raw('PUT', 'object-store', '/v-c/dlo', data=b'', headers={'X-Object-Manifest': 'v-c/seg/'})
        assert len(d.raw('GET', 'object-store', '/v-c/dlo').content) == 3000
    check('swift: static and dynamic large objects', slo)

    def tempurl():
        import hashlib
        import hmac
        d.raw('POST', 'object-store', '', headers={'X-Account-Meta-Temp-URL-Key': 'k'})
        path = d.urls['object-store'].split('127.0.0.1')[1].split('/', 1)[1]
        path = '/' + path + '/v-c/copy'
        exp = int(time.time()) + 60
        sig = hmac.new(b'k', ('GET\n%d\n%s' % (exp, path)).encode(), hashlib.sha256).hexdigest()
        r = d.s.get(d.urls['object-store'] + '/v-c/copy?temp_url_sig=%s&temp_url_expires=%d' % (sig, exp))
        assert r.content == b'hello', r.text
    check('swift: temporary URL (sha256)', tempurl)

    def versions():
        d.raw('PUT', 'object-store', '/v-ver', headers={'X-Versions-Enabled': 'true'})
        d.raw('PUT', 'object-store', '/v-ver/o', data=b'1')
        d.raw('PUT', 'object-store', '/v-ver/o', data=b'22')
        l = d.raw('GET', 'object-store', '/v-ver?versions&format=json').json()
        assert len(l) == 2, l
        for o in l:
            d.raw('DELETE', 'object-store', '/v-ver/o?version-id=' + o['version_id'])
        d.raw('DELETE', 'object-store', '/v-ver')
    check('swift: object versioning', versions)

    def static():
        d.raw('PUT', 'object-store', '/v-web', headers={'X-Container-Read': '.r:*,.rlistings',
                                                        'X-Container-Meta-Web-Index': 'index.html'})
        d.raw('PUT', 'object-store', '/v-web/index.html', data=b'<p>hi')
        r = d.s.get(d.urls['object-store'] + '/v-web/')
        assert r.content == b'<p>hi'
        d.raw('DELETE', 'object-store', '/v-web/index.html')
        d.raw('DELETE', 'object-store', '/v-web')
    check('swift: public container, static web', static)
    check('swift: reader reads', lambda: rd.raw('GET', 'object-store', '/v-c/copy').status_code)
    check('swift: reader may not write', lambda: expect(403, rd, 'PUT', 'object-store', '/v-c/x', data=b'x'))

    def bulk():
        names = [o['name'] for o in d.raw('GET', 'object-store', '/v-c?format=json').json()]
        from urllib.parse import quote
        r = d.raw('POST', 'object-store', '?bulk-delete', data='\n'.join(quote('v-c/' + n) for n in names).encode(),
                  headers={'Content-Type': 'text/plain', 'Accept': 'application/json'}).json()
        assert r['Number Deleted'] == len(names), r
        d.raw('DELETE', 'object-store', '/v-c')
    check('swift: bulk delete', bulk)

    def s3():
        r = d.s.get(d.urls['object-store'].split('/v1/')[0] + '/', headers={'Authorization': 'AWS bad:bad', 'Date': 'x'})
        assert r.headers['Content-Type'].startswith('application/xml'), r.text
        return r.status_code
    check('swift: S3 API speaks', s3)


IMG = None


def glance():
    global IMG

    def img():
        i = d('POST', 'image', '/v2/images', {'name': 'v-image \u00fc', 'disk_format': 'raw', 'container_format': 'bare',
                                              'min_disk': 1, 'tags': ['one'], 'os_distro': 'debian'})['id']
        assert d('GET', 'image', '/v2/images/' + i)['status'] == 'queued'
        d.raw('PUT', 'image', '/v2/images/%s/file' % i, data=b'x' * 300000, headers={'Content-Type': 'application/octet-stream'})
        d.wait('image', '/v2/images/' + i, None, 'active')
        d('PATCH', 'image', '/v2/images/' + i, [{'op': 'replace', 'path': '/name', 'value': 'v-image'}],
          headers={'Content-Type': 'application/openstack-images-v2.1-json-patch'})
        assert len(d.raw('GET', 'image', '/v2/images/%s/file' % i).content) == 300000
        return i
    IMG = check('glance: create, upload, patch, download', img)

    def imp():
        i = d('POST', 'image', '/v2/images', {'name': 'v-import', 'disk_format': 'raw', 'container_format': 'bare'})['id']
        d.raw('PUT', 'image', '/v2/images/%s/stage' % i, data=b'y' * 1000, headers={'Content-Type': 'application/octet-stream'})
        d('POST', 'image', '/v2/images/%s/import' % i, {'method': {'name': 'glance-direct'}})
        d.wait('image', '/v2/images/' + i, None, 'active')
        d('POST', 'image', '/v2/images/%s/import' % i, {'method': {'name': 'copy-image'}, 'stores': ['slow'], 'all_stores': False}, ok=False)
        d('DELETE', 'image', '/v2/images/' + i)
    check('glance: import (glance-direct)', imp)

    def share():
        a = Cloud(STATE, 'alice')
        d('PATCH', 'image', '/v2/images/' + IMG, [{'op': 'replace', 'path': '/visibility', 'value': 'shared'}],
          headers={'Content-Type': 'application/openstack-images-v2.1-json-patch'})
        d('POST', 'image', '/v2/images/%s/members' % IMG, {'member': a.project})
        a('PUT', 'image', '/v2/images/%s/members/%s' % (IMG, a.project), {'status': 'accepted'})
        assert a('GET', 'image', '/v2/images/' + IMG)['name'] == 'v-image'
    check('glance: share with another project', share)
    check('glance: stores', lambda: ','.join(s['id'] for s in d('GET', 'image', '/v2/info/stores')['stores']))
    check('glance: reader may not create', lambda: expect(403, rd, 'POST', 'image', '/v2/images', {'name': 'x'}))
    check('glance: metadefs', lambda: len(d('GET', 'image', '/v2/metadefs/namespaces')['namespaces']))


NET = {}


def neutron():
    def n(method, path, body=None, c=d, **kw):
        return c(method, 'network', '/v2.0' + path, body, **kw)

    def base():
        ext = [x for x in n('GET', '/networks?router:external=True', c=adm)['networks']]
        if ext:
            NET['ext'] = ext[0]['id']
        else:
            NET['ext'] = n('POST', '/networks', {'network': {'name': 'v-ext', 'router:external': True,
                           'provider:network_type': 'flat', 'provider:physical_network': 'physnet2'}}, c=adm)['network']['id']
            n('POST', '/subnets', {'subnet': {'network_id': NET['ext'], 'cidr': '198.51.100.0/24', 'ip_version': 4,
                                              'enable_dhcp': False}}, c=adm)
            NET['own'] = True
        NET['net'] = n('POST', '/networks', {'network': {'name': 'v-net'}})['network']['id']
        NET['sub'] = n('POST', '/subnets', {'subnet': {'network_id': NET['net'], 'cidr': '10.77.0.0/24', 'ip_version': 4}})['subnet']['id']
        NET['sub6'] = n('POST', '/subnets', {'subnet': {'network_id': NET['net'], 'cidr': 'fd77::/64', 'ip_version': 6,
                                             'ipv6_address_mode': 'slaac', 'ipv6_ra_mode': 'slaac'}})['subnet']['id']
    check('neutron: external network, network, subnets v4 and v6', base)

    def router():
        NET['r'] = n('POST', '/routers', {'router': {'name': 'v-r', 'external_gateway_info': {'network_id': NET['ext']}}})['router']['id']
        p = n('PUT', '/routers/%s/add_router_interface' % NET['r'], {'subnet_id': NET['sub']})['port_id']
        d.wait('network', '/v2.0/ports/' + p, 'port', 'ACTIVE', limit=20)
    check('neutron: router, gateway, interface becomes ACTIVE', router)

    def sg():
        g = n('POST', '/security-groups', {'security_group': {'name': 'v-sg'}})['security_group']['id']
        n('POST', '/security-group-rules', {'security_group_rule': {'security_group_id': g, 'direction': 'ingress',
          'ethertype': 'IPv4', 'protocol': 'tcp', 'port_range_min': 22, 'port_range_max': 22}})
        p = n('POST', '/ports', {'port': {'network_id': NET['net'], 'name': 'v-p', 'security_groups': [g],
              'allowed_address_pairs': [{'ip_address': '10.77.0.200'}]}})['port']
        NET['port'], NET['sg'] = p['id'], g
    check('neutron: security group, rule, port', sg)

    def trunk():
        sp = n('POST', '/ports', {'port': {'network_id': NET['net'], 'name': 'v-sub'}})['port']['id']
        t = n('POST', '/trunks', {'trunk': {'port_id': NET['port'], 'name': 'v-t', 'sub_ports': [
            {'port_id': sp, 'segmentation_type': 'vlan', 'segmentation_id': 7}]}})['trunk']['id']
        n('DELETE', '/trunks/' + t)
        n('DELETE', '/ports/' + sp)
    check('neutron: trunk with a sub-port', trunk)

    def qos():
        q = n('POST', '/qos/policies', {'policy': {'name': 'v-q'}}, c=adm)['policy']['id']
        n('POST', '/qos/policies/%s/bandwidth_limit_rules' % q, {'bandwidth_limit_rule': {'max_kbps': 1000}}, c=adm)
        n('DELETE', '/qos/policies/' + q, c=adm)
    check('neutron: QoS policy', qos)

    def fip():
        f = n('POST', '/floatingips', {'floatingip': {'floating_network_id': NET['ext'], 'port_id': NET['port']}})['floatingip']['id']
        d.wait('network', '/v2.0/floatingips/' + f, 'floatingip', 'ACTIVE', limit=20)
        n('PUT', '/floatingips/' + f, {'floatingip': {'port_id': None}})
        pf = n('POST', '/floatingips/%s/port_forwardings' % f, {'port_forwarding': {
            'protocol': 'tcp', 'internal_port_id': NET['port'], 'external_port': 8022, 'internal_port': 22,
            'internal_ip_address': [i['ip_address'] for i in n('GET', '/ports/' + NET['port'])['port']['fixed_ips'] if '.' in i['ip_address']][0]}})
        n('DELETE', '/floatingips/%s/port_forwardings/%s' % (f, pf['port_forwarding']['id']))
        n('DELETE', '/floatingips/' + f)
    check('neutron: floating IP (ACTIVE), port forwarding', fip)

    def misc():
        s = n('POST', '/subnetpools', {'subnetpool': {'name': 'v-sp', 'prefixes': ['10.99.0.0/16'], 'default_prefixlen': 26}})['subnetpool']['id']
        n('DELETE', '/subnetpools/' + s)
        n('PUT', '/networks/%s/tags/blue' % NET['net'])
        r = n('POST', '/rbac-policies', {'rbac_policy': {'object_type': 'network', 'object_id': NET['net'],
              'action': 'access_as_shared', 'target_tenant': Cloud(STATE, 'alice').project}})['rbac_policy']['id']
        n('DELETE', '/rbac-policies/' + r)
        ag = n('POST', '/address-groups', {'address_group': {'name': 'v-ag', 'addresses': ['10.1.0.0/24']}})['address_group']['id']
        n('DELETE', '/address-groups/' + ag)
        return '%d extensions' % len(n('GET', '/extensions')['extensions'])
    check('neutron: subnet pool, tag, RBAC, address group', misc)
    check('neutron: agents alive', lambda: sum(a['alive'] for a in n('GET', '/agents', c=adm)['agents']))
    check('neutron: reader may not create', lambda: expect(403, rd, 'POST', 'network', '/v2.0/networks', {'network': {'name': 'x'}}))
    for path, what in (('/vpn/ikepolicies', 'VPNaaS'), ('/bgp-speakers', 'BGP'), ('/bgpvpn/bgpvpns', 'BGPVPN'),
                       ('/fwaas/firewall_groups', 'FWaaS'), ('/log/logs', 'logging'), ('/local_ips', 'local IP'),
                       ('/ndp_proxies', 'NDP proxy'), ('/metering/metering-labels', 'metering'),
                       ('/network_segment_ranges', 'segment ranges'), ('/flavors', 'flavors'), ('/segments', 'segments')):
        r = adm.raw('GET', 'network', '/v2.0' + path, ok=False)
        print('      neutron extension %-34s %s' % (what, 'there' if r.status_code == 200 else 'no (%d)' % r.status_code))


def nova():
    ctx = {}
    image = IMG or d('GET', 'image', '/v2/images?limit=1')['images'][0]['id']

    def flavors():
        for name, ram, disk in (('v-small', 256, 1), ('v-big', 512, 2)):
            adm('DELETE', 'compute', '/flavors/' + name, ok=False)
            adm('POST', 'compute', '/flavors', {'flavor': {'name': name, 'id': name, 'ram': ram, 'vcpus': 1, 'disk': disk}})
        d('DELETE', 'compute', '/os-keypairs/v-key', ok=False)
        r = d('POST', 'compute', '/os-keypairs', {'keypair': {'name': 'v-key', 'type': 'ssh'}}, micro='2.90')
        assert 'PRIVATE KEY' in r['keypair']['private_key']
        g = d('POST', 'compute', '/os-server-groups', {'server_group': {'name': 'v-g', 'policy': 'anti-affinity'}})['server_group']['id']
        ctx['g'] = g
    check('nova: flavors, key pair, server group', flavors)

    def boot():
        s = d('POST', 'compute', '/servers', {'server': {
            'name': 'v-server \u00f8', 'flavorRef': 'v-small', 'imageRef': image, 'key_name': 'v-key',
            'networks': [{'uuid': NET['net']}] if NET.get('net') else 'none', 'metadata': {'a': 'b'},
            'description': 'd', 'tags': ['t1'], 'hostname': 'v-server', 'user_data': 'IyEvYmluL3NoCg=='},
            'os:scheduler_hints': {'group': ctx['g']}})['server']['id']
        ctx['s'] = s
        d.wait('compute', '/servers/' + s, 'server', 'ACTIVE')
        return s
    if not check('nova: boot to ACTIVE', boot):
        return
    p = '/servers/' + ctx['s']

    def act(name, want, c=d, field='status', **body):
        def f():
            c('POST', 'compute', p + '/action', {name: body.get('body')})
            time.sleep(0.2)
            return d.wait('compute', p, 'server', want, field=field)[field]
        check('nova: %s -> %s' % (name, want), f)
    act('os-stop', 'SHUTOFF')
    act('os-start', 'ACTIVE')
    act('reboot', 'ACTIVE', body={'type': 'SOFT'})
    act('reboot', 'ACTIVE', body={'type': 'HARD'})
    act('pause', 'PAUSED')
    act('unpause', 'ACTIVE')
    act('suspend', 'SUSPENDED')
    act('resume', 'ACTIVE')
    act('lock', True, field='locked', body={'locked_reason': 'why'})
    act('unlock', False, field='locked')
    act('rescue', 'RESCUE', body={'adminPass': 'x'})
    act('unrescue', 'ACTIVE')
    act('shelve', 'SHELVED_OFFLOADED')
    act('unshelve', 'ACTIVE')
    act('resize', 'VERIFY_RESIZE', body={'flavorRef': 'v-big'})
    act('revertResize', 'ACTIVE')
    act('resize', 'VERIFY_RESIZE', body={'flavorRef': 'v-big'})
    act('confirmResize', 'ACTIVE')
    act('rebuild', 'ACTIVE', body={'imageRef': image})
    act('changePassword', 'ACTIVE', body={'adminPass': 'y'})
    act('migrate', 'VERIFY_RESIZE', c=adm)
    act('confirmResize', 'ACTIVE', c=adm)
    act('os-migrateLive', 'ACTIVE', c=adm, body={'host': None, 'block_migration': 'auto'})

    def snap():
        i = d('POST', 'compute', p + '/action', {'createImage': {'name': 'v-snap'}})['image_id']
        im = d.wait('image', '/v2/images/' + i, None, 'active', limit=60)
        d.wait('compute', p, 'server', 'ACTIVE')
        d('DELETE', 'image', '/v2/images/' + i)
        return im['size']
    check('nova: createImage -> active image', snap)

    def console():
        o = d('POST', 'compute', p + '/action', {'os-getConsoleOutput': {'length': 5}})['output']
        assert 'login:' in o, o
        urls = []
        for proto, typ in (('vnc', 'novnc'), ('serial', 'serial'), ('spice', 'spice-html5')):
            urls.append(d('POST', 'compute', p + '/remote-consoles', {'remote_console': {'protocol': proto, 'type': typ}})['remote_console']['url'])
        return urls[0][:60]
    check('nova: console log, VNC / serial / SPICE console URLs', console)

    def nic():
        a = d('POST', 'compute', p + '/os-interface', {'interfaceAttachment': {'net_id': NET['net']}})['interfaceAttachment']['port_id']
        d('DELETE', 'compute', p + '/os-interface/' + a)
        end = time.time() + 20
        while any(x['port_id'] == a for x in d('GET', 'compute', p + '/os-interface')['interfaceAttachments']):
            assert time.time() < end
            time.sleep(0.3)
    if NET.get('net'):
        check('nova: attach and detach an interface', nic)
    check('nova: diagnostics, actions, topology', lambda: (
        adm('GET', 'compute', p + '/diagnostics'),
        '%d actions' % len(d('GET', 'compute', p + '/os-instance-actions')['instanceActions']))[1])
    check('nova: usage, limits, quota', lambda: (
        d('GET', 'compute', '/os-simple-tenant-usage/' + d.project),
        d('GET', 'compute', '/os-quota-sets/' + d.project),
        d('GET', 'compute', '/limits')['limits']['absolute']['totalInstancesUsed'])[2])
    check('nova: reader sees, may not act', lambda: (rd('GET', 'compute', p), expect(403, rd, 'POST', 'compute', p + '/action', {'os-stop': None}))[1])
    ctx['p'] = p
    globals()['SRV'] = ctx
    check('nova: aggregates, hypervisors, services', lambda: '%d hypervisors' % len(adm('GET', 'compute', '/os-hypervisors/detail')['hypervisors']))


def cinder():
    v = {}

    def vol(body, **kw):
        i = d('POST', 'volumev3', '/volumes', {'volume': body})['volume']['id']
        d.wait('volumev3', '/volumes/' + i, 'volume', 'available')
        return i
    check('cinder: types', lambda: ','.join(t['name'] for t in d('GET', 'volumev3', '/types')['volume_types']))
    v['a'] = check('cinder: create', vol, {'size': 1, 'name': 'v-vol \u00e5', 'metadata': {'k': 'v'}})
    if not v['a']:
        return
    if IMG:
        v['i'] = check('cinder: create from image', vol, {'size': 1, 'name': 'v-boot', 'imageRef': IMG})

    def snap():
        s = d('POST', 'volumev3', '/snapshots', {'snapshot': {'volume_id': v['a'], 'name': 'v-s', 'force': True}}, micro='volume 3.60')['snapshot']['id']
        d.wait('volumev3', '/snapshots/' + s, 'snapshot', 'available')
        x = vol({'size': 1, 'snapshot_id': s, 'name': 'v-fromsnap'})
        y = vol({'size': 1, 'source_volid': v['a'], 'name': 'v-clone'})
        d('POST', 'volumev3', '/volumes/%s/action' % v['a'], {'revert': {'snapshot_id': s}})
        d.wait('volumev3', '/volumes/' + v['a'], 'volume', 'available')
        for i in (x, y):
            d('DELETE', 'volumev3', '/volumes/' + i)
        d('DELETE', 'volumev3', '/snapshots/' + s)
        d.wait('volumev3', '/snapshots/' + s, 'snapshot', 'gone')
    check('cinder: snapshot, volume from it, clone, revert', snap)

    def extend():
        d('POST', 'volumev3', '/volumes/%s/action' % v['a'], {'os-extend': {'new_size': 2}})
        return d.wait('volumev3', '/volumes/' + v['a'], 'volume', 'available')['size']
    check('cinder: extend', extend)

    def backup():
        b = d('POST', 'volumev3', '/backups', {'backup': {'volume_id': v['a'], 'name': 'v-b'}})['backup']['id']
        d.wait('volumev3', '/backups/' + b, 'backup', 'available', limit=120)
        r = d('POST', 'volumev3', '/backups/%s/restore' % b, {'restore': {'name': 'v-restored'}})['restore']['volume_id']
        d.wait('volumev3', '/volumes/' + r, 'volume', 'available', limit=120, bad=('error', 'error_restoring'))
        d('DELETE', 'volumev3', '/volumes/' + r)
        d('DELETE', 'volumev3', '/backups/' + b)
        d.wait('volumev3', '/backups/' + b, 'backup', 'gone')
    check('cinder: backup and restore', backup)

    def retype():
        d('POST', 'volumev3', '/volumes/%s/action' % v['a'], {'os-retype': {'new_type': 'hdd', 'migration_policy': 'on-demand'}})
        time.sleep(1)
        return d.wait('volumev3', '/volumes/' + v['a'], 'volume', 'available')['volume_type']
    if any(t['name'] == 'hdd' for t in d('GET', 'volumev3', '/types')['volume_types']):
        check('cinder: retype with migration', retype)

    def transfer():
        t = d('POST', 'volumev3', '/volume-transfers', {'transfer': {'volume_id': v['a'], 'name': 't'}})['transfer']
        al = Cloud(STATE, 'alice')
        al('POST', 'volumev3', '/volume-transfers/%s/accept' % t['id'], {'accept': {'auth_key': t['auth_key']}})
        t2 = al('POST', 'volumev3', '/volume-transfers', {'transfer': {'volume_id': v['a'], 'name': 't'}})['transfer']
        d('POST', 'volumev3', '/volume-transfers/%s/accept' % t2['id'], {'accept': {'auth_key': t2['auth_key']}})
    check('cinder: transfer to another project and back', transfer)

    def toimage():
        i = d('POST', 'volumev3', '/volumes/%s/action' % v['a'], {'os-volume_upload_image': {'image_name': 'v-up', 'disk_format': 'raw', 'container_format': 'bare'}})['os-volume_upload_image']['image_id']
        d.wait('image', '/v2/images/' + i, None, 'active')
        d.wait('volumev3', '/volumes/' + v['a'], 'volume', 'available')
        d('DELETE', 'image', '/v2/images/' + i)
    check('cinder: upload to image', toimage)

    def group():
        gt = adm('POST', 'volumev3', '/group_types', {'group_type': {'name': 'v-gt'}})['group_type']['id']
        g = d('POST', 'volumev3', '/groups', {'group': {'name': 'v-g', 'group_type': gt, 'volume_types': [d('GET', 'volumev3', '/types/default')['volume_type']['id']]}})['group']['id']
        d.wait('volumev3', '/groups/' + g, 'group', 'available')
        d('POST', 'volumev3', '/groups/%s/action' % g, {'delete': {'delete-volumes': True}})
        d.wait('volumev3', '/groups/' + g, 'group', 'gone')
        adm('DELETE', 'volumev3', '/group_types/' + gt)
    check('cinder: generic group', group)
    ctx = globals().get('SRV')
    if ctx:
        def attach():
            d('POST', 'compute', ctx['p'] + '/os-volume_attachments', {'volumeAttachment': {'volumeId': v['a']}})
            d.wait('volumev3', '/volumes/' + v['a'], 'volume', 'in-use')
            dev = d('GET', 'volumev3', '/volumes/' + v['a'])['volume']['attachments'][0]['device']
            d('DELETE', 'compute', ctx['p'] + '/os-volume_attachments/' + v['a'])
            d.wait('volumev3', '/volumes/' + v['a'], 'volume', 'available')
            return dev
        check('cinder+nova: attach to a server and detach', attach)
        if v.get('i'):
            def bfv():
                s = d('POST', 'compute', '/servers', {'server': {
                    'name': 'v-bfv', 'flavorRef': 'v-small', 'networks': 'none', 'block_device_mapping_v2': [
                        {'boot_index': 0, 'uuid': v['i'], 'source_type': 'volume', 'destination_type': 'volume'}]}})['server']['id']
                d.wait('compute', '/servers/' + s, 'server', 'ACTIVE')
                d('DELETE', 'compute', '/servers/' + s)
                d.wait('compute', '/servers/' + s, 'server', 'gone')
                d.wait('volumev3', '/volumes/' + v['i'], 'volume', 'available')
            check('cinder+nova: boot from volume', bfv)
    for i in v.values():
        if i:
            d('DELETE', 'volumev3', '/volumes/' + i, ok=False)
    check('cinder: delete', lambda: d.wait('volumev3', '/volumes/' + v['a'], 'volume', 'gone') and '')


def cleanup():
    ctx = globals().get('SRV')

    def all_():
        if ctx:
            d('DELETE', 'compute', ctx['p'])
            d.wait('compute', ctx['p'], 'server', 'gone')
            d('DELETE', 'compute', '/os-server-groups/' + ctx['g'])
            d('DELETE', 'compute', '/os-keypairs/v-key')
            for f in ('v-small', 'v-big'):
                adm('DELETE', 'compute', '/flavors/' + f)
        if IMG:
            d('DELETE', 'image', '/v2/images/' + IMG)
        if NET.get('r'):
            d('PUT', 'network', '/v2.0/routers/%s/remove_router_interface' % NET['r'], {'subnet_id': NET['sub']})
            d('DELETE', 'network', '/v2.0/routers/' + NET['r'])
        if NET.get('port'):
            d('DELETE', 'network', '/v2.0/ports/' + NET['port'])
            d('DELETE', 'network', '/v2.0/security-groups/' + NET['sg'])
        if NET.get('net'):
            d('DELETE', 'network', '/v2.0/networks/' + NET['net'])
        if NET.get('own'):
            adm('DELETE', 'network', '/v2.0/networks/' + NET['ext'])
    check('everything deleted again', all_)


import verify_extra  # noqa: E402

STEPS = [('keystone', 'identity', keystone), ('swift', 'object-store', swift), ('glance', 'image', glance),
         ('neutron', 'network', neutron), ('nova', 'compute', nova), ('cinder', 'volumev3', cinder)]
for name, typ, f in STEPS:
    if adm.has(typ) and (not ONLY or name in ONLY):
        f()
for name, typ, f in verify_extra.steps(check, expect, d, adm, rd, STATE, NET, lambda: IMG):
    if adm.has(typ) and (not ONLY or name in ONLY):
        f()
cleanup()
bad = [n for n, ok in results if not ok]
print('%d checks, %d failed, %.0f s' % (len(results), len(bad), time.time() - T0))
sys.exit(1 if bad else 0)
