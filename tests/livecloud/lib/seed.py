#!/usr/bin/python3
# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""seed [STATE_DIR] [--big] [--only=SECTION]: fills a running cloud with things
to look at. A section that was done is not done again (STATE_DIR/seeded)."""
import base64
import hashlib
import io
import json
import os
import struct
import sys
import tarfile
import time
from urllib.parse import quote

from rest import Cloud, Error, state_dir

STATE = state_dir(sys.argv)
BIG = '--big' in sys.argv
ONLY = [a[7:] for a in sys.argv[1:] if a.startswith('--only=')]
T0 = time.time()
DONE = os.path.join(STATE, 'seeded')
os.makedirs(DONE, exist_ok=True)

adm = Cloud(STATE, 'admin')
d = Cloud(STATE, 'demo')
d2 = Cloud(STATE, 'demo2')
al = Cloud(STATE, 'alice')


def public_key(comment):
    # a well-formed ed25519 key (of nobody)
    blob = b'\0\0\0\x0bssh-ed25519\0\0\0 ' + hashlib.sha256(comment.encode()).digest()
    return 'ssh-ed25519 %s %s' % (base64.b64encode(blob).decode(), comment)


def section(name, typ, f):
    if not adm.has(typ) or (ONLY and name not in ONLY):
        return
    mark = os.path.join(DONE, name)
    if os.path.exists(mark):
        print('%-12s done before' % name)
        return
    t = time.time()
    text = f()
    with open(mark, 'w') as fh:
        fh.write(text or '')
    print('%-12s %5.1f s  %s' % (name, time.time() - t, text or ''), flush=True)


# ---------------------------------------------------------------- identity

def identity():
    I = lambda m, p, b=None, **k: adm(m, 'identity', p, b, **k)
    roles = {r['name']: r['id'] for r in I('GET', '/roles')['roles']}
    for name, text in (('auditor', 'may look at everything'), ('db-operator', 'runs the databases')):
        roles[name] = I('POST', '/roles', {'role': {'name': name, 'description': text}})['role']['id']
    dom = I('POST', '/domains', {'domain': {'name': 'M\u00fcller & S\u00f6hne GmbH', 'description': 'a domain with an umlaut'}})['domain']['id']
    I('POST', '/domains', {'domain': {'name': 'closed', 'enabled': False, 'description': 'a disabled domain'}})
    proj = {}
    for name, text, dm, parent, on in (
            ('web-shop', 'production of the shop', 'default', None, True),
            ('web-shop-staging', 'the shop before it is one', 'default', 'web-shop', True),
            ('research', 'batch computing', 'default', None, True),
            ('\u7814\u7a76\u5ba4', 'project with a Japanese name', 'default', None, True),
            ('old-crm', 'disabled, kept for the auditors', 'default', None, False),
            ('Buchhaltung', '', dom, None, True), ('Einkauf', '', dom, None, True)):
        b = {'name': name, 'description': text, 'domain_id': dm, 'enabled': on, 'tags': ['seeded']}
        if parent:
            b['parent_id'] = proj[parent]
        proj[name] = I('POST', '/projects', {'project': b})['project']['id']
    users = {}
    for i, name in enumerate(['bob', 'carol', 'dave', 'erin', 'frank', 'grace', 'heidi', 'iv\u00e1n', 'j\u00f8rgen', '\u5c71\u7530',
                              'very-long-user-name-' + 'x' * 60]):
        users[name] = I('POST', '/users', {'user': {
            'name': name, 'password': 'user-pass', 'email': 'user%d@example.com' % i, 'enabled': name != 'frank',
            'description': 'seeded user %d' % i, 'default_project_id': proj['web-shop']}})['user']['id']
        I('PUT', '/projects/%s/users/%s/roles/%s' % (proj['web-shop' if i % 2 else 'research'], users[name],
                                                     roles['member' if i % 3 else 'reader']))
    for name, members in (('developers', ['bob', 'carol', 'dave']), ('operators', ['erin', 'frank']), ('nobody', [])):
        g = I('POST', '/groups', {'group': {'name': name, 'description': 'the ' + name}})['group']['id']
        for u in members:
            I('PUT', '/groups/%s/users/%s' % (g, users[u]))
        I('PUT', '/projects/%s/groups/%s/roles/%s' % (proj['web-shop-staging'], g, roles['member']))
    I('PUT', '/roles/%s/implies/%s' % (roles['db-operator'], roles['reader']))
    d('POST', 'identity', '/users/%s/credentials/OS-EC2' % d.user, {'tenant_id': d.project})
    return '%d projects, %d users, 3 groups' % (len(proj), len(users))


# ---------------------------------------------------------------- images

IMAGES = {}


def images():
    def image(c, name, data, vis='private', **props):
        after = {k: props.pop(k) for k in ('protected', 'deactivate') if k in props}
        b = dict({'name': name, 'disk_format': 'qcow2', 'container_format': 'bare', 'visibility': vis}, **props)
        i = c('POST', 'image', '/v2/images', b)['id']
        if data is not None:
            if b['disk_format'] == 'raw' and data[:4] == b'QFI\xfb':
                data = data[104:] + data[104:208]
            c.raw('PUT', 'image', '/v2/images/%s/file' % i, data=data, headers={'Content-Type': 'application/octet-stream'})
        if after.get('protected'):
            c('PATCH', 'image', '/v2/images/' + i, [{'op': 'replace', 'path': '/protected', 'value': True}],
              headers={'Content-Type': 'application/openstack-images-v2.1-json-patch'})
        if after.get('deactivate'):
            adm('POST', 'image', '/v2/images/%s/actions/deactivate' % i)
        return i

    def blob(n, seed):
        one = hashlib.sha512(seed.encode()).digest()
        # a qcow2 (version 3) header, or Glance refuses it; then rubbish
        h = struct.pack('>4sIQIIQIIQQIIQQQQII', b'QFI\xfb', 3, 0, 0, 16, n, 0, 1, 196608, 65536, 1, 0, 0, 0, 0, 0, 4, 104)
        return h + (one * (n // 64 + 1))[:n - len(h)]
    image(adm, 'cirros-0.6.2', blob(1 << 20, 'c'), 'public', disk_format='raw', min_disk=1, min_ram=64, os_distro='cirros',
          os_type='linux', architecture='x86_64', hw_disk_bus='virtio', tags=['small', 'test'])
    image(adm, 'debian-12-generic', blob(3 << 20, 'd'), 'public', disk_format='raw', min_disk=2, min_ram=256, os_distro='debian',
          os_version='12', os_type='linux', os_admin_user='debian', architecture='x86_64', tags=['lts'])
    image(adm, 'ubuntu-22.04', blob(2 << 20, 'u'), 'public', disk_format='raw', min_disk=3, min_ram=512, os_distro='ubuntu',
          os_version='22.04', os_type='linux', hw_qemu_guest_agent='yes', hw_vif_model='virtio', protected=True)
    image(adm, 'windows-server-2022', blob(4 << 20, 'w'), 'public', disk_format='raw', min_disk=40, min_ram=4096, os_distro='windows',
          os_type='windows', hw_firmware_type='uefi', os_secure_boot='required', license='per core')
    image(adm, 'old-centos-7', blob(1 << 19, 'o'), 'public', deactivate=True, os_distro='centos', os_version='7', os_hidden=False)
    image(adm, 'installer.iso', bytes(32769) + b'CD001' + bytes(1 << 20), 'public', disk_format='iso', os_distro='debian')
    image(adm, 'hidden-2019', blob(1 << 18, 'h'), 'public', os_hidden=True)
    image(adm, 'for-everybody', blob(1 << 18, 'f'), 'community')
    image(d, 'mein Abbild \u2013 \u00dcbung', blob(1 << 20, 'm'), tags=['\u65e5\u672c'])
    image(d, 'never-uploaded', None)
    image(d, 'empty', b'', disk_format='raw')
    s = image(d, 'golden-image', blob(1 << 19, 'g'), 'shared', disk_format='raw')
    d('POST', 'image', '/v2/images/%s/members' % s, {'member': al.project})
    s = image(al, 'from-alice', blob(1 << 19, 'a'), 'shared')
    al('POST', 'image', '/v2/images/%s/members' % s, {'member': d.project})
    for n in range(25 if not BIG else 120):
        image(d, 'build-%03d' % n, b'artifact %d' % n, disk_format='raw', tags=['ci'], build_number=str(n))
    ns = {'namespace': 'OS::Compute::Seeded', 'display_name': 'Seeded properties', 'description': 'a metadata namespace',
          'visibility': 'public', 'resource_type_associations': [{'name': 'OS::Glance::Image'}],
          'properties': {'seed_colour': {'title': 'Colour', 'type': 'string', 'enum': ['red', 'green']}}}
    adm('POST', 'image', '/v2/metadefs/namespaces', ns)
    return '%d images' % len(adm('GET', 'image', '/v2/images?limit=500')['images'])


def image_id(name):
    return adm('GET', 'image', '/v2/images?name=' + quote(name))['images'][0]['id']


# ---------------------------------------------------------------- network

def network():
    def n(c, m, p, b=None, **k):
        return c(m, 'network', '/v2.0' + p, b, **k)

    def net(c, name, subs, **kw):
        i = n(c, 'POST', '/networks', {'network': dict({'name': name}, **kw)})['network']['id']
        out = [i]
        for cidr, more in subs:
            v = 6 if ':' in cidr else 4
            out.append(n(c, 'POST', '/subnets', {'subnet': dict({'network_id': i, 'cidr': cidr, 'ip_version': v,
                       'name': '%s-v%d' % (name, v)}, **more)})['subnet']['id'])
        return out
    pub = net(adm, 'public', [('203.0.113.0/24', {'enable_dhcp': False}), ('2001:db8:1::/64', {'enable_dhcp': False})],
              **{'router:external': True, 'is_default': True, 'provider:network_type': 'flat',
                 'provider:physical_network': 'physnet1', 'description': 'the outside'})
    net(adm, 'corp-vlan', [('172.20.0.0/16', {'dns_nameservers': ['172.20.0.2'], 'allocation_pools': [
        {'start': '172.20.1.1', 'end': '172.20.200.254'}]})], shared=True, **{
        'provider:network_type': 'vlan', 'provider:physical_network': 'physnet2', 'provider:segmentation_id': 210})
    front = net(d, 'frontend', [('10.10.0.0/24', {'dns_nameservers': ['9.9.9.9', '1.1.1.1']}),
                                ('fd10:10::/64', {'ipv6_address_mode': 'slaac', 'ipv6_ra_mode': 'slaac'})], description='web servers')
    back = net(d, 'backend', [('10.10.1.0/24', {'host_routes': [{'destination': '10.0.0.0/8', 'nexthop': '10.10.1.1'}]})])
    net(d, '\u0440\u0435\u0437\u0435\u0440\u0432 (\u043d\u0435 \u0443\u0434\u0430\u043b\u044f\u0442\u044c)', [('192.168.77.0/29', {'gateway_ip': None, 'enable_dhcp': False})], admin_state_up=False)
    net(d, 'no-subnet', [])
    r = n(d, 'POST', '/routers', {'router': {'name': 'edge', 'external_gateway_info': {'network_id': pub[0]}}})['router']['id']
    for s in (front[1], front[2], back[1]):
        n(d, 'PUT', '/routers/%s/add_router_interface' % r, {'subnet_id': s})
    n(d, 'PUT', '/routers/%s' % r, {'router': {'routes': [{'destination': '10.99.0.0/16', 'nexthop': '10.10.1.254'}]}})
    n(d, 'POST', '/routers', {'router': {'name': 'isolated', 'admin_state_up': False}})
    sg = {}
    for name, text, rules in (
            ('web', 'HTTP from everywhere', [('tcp', 80, 80, '0.0.0.0/0'), ('tcp', 443, 443, '0.0.0.0/0'), ('tcp', 443, 443, '::/0'), ('icmp', None, None, '0.0.0.0/0')]),
            ('ssh', 'administration', [('tcp', 22, 22, '198.51.100.0/24')]),
            ('database', 'only from web', [('tcp', 5432, 5432, 'group:web')]),
            ('\u0448\u0438\u0440\u043e\u043a\u043e \u043e\u0442\u043a\u0440\u044b\u0442\u043e', 'wide open', [(None, None, None, '0.0.0.0/0'), ('udp', 1, 65535, None)])):
        sg[name] = n(d, 'POST', '/security-groups', {'security_group': {'name': name, 'description': text}})['security_group']['id']
        for proto, lo, hi, src in rules:
            rule = {'security_group_id': sg[name], 'direction': 'ingress', 'ethertype': 'IPv6' if src and '::' in src else 'IPv4', 'protocol': proto,
                    'port_range_min': lo, 'port_range_max': hi}
            if src and src.startswith('group:'):
                rule['remote_group_id'] = sg[src[6:]]
            elif src:
                rule['remote_ip_prefix'] = src
            n(d, 'POST', '/security-group-rules', {'security_group_rule': rule})
    vip = n(d, 'POST', '/ports', {'port': {'network_id': front[0], 'name': 'vip', 'fixed_ips': [{'ip_address': '10.10.0.100', 'subnet_id': front[1]}]}})['port']['id']
    par = n(d, 'POST', '/ports', {'port': {'network_id': back[0], 'name': 'trunk-parent'}})['port']['id']
    sub = n(d, 'POST', '/ports', {'port': {'network_id': front[0], 'name': 'trunk-sub'}})['port']['id']
    n(d, 'POST', '/trunks', {'trunk': {'port_id': par, 'name': 'trunk0', 'sub_ports': [{'port_id': sub, 'segmentation_type': 'vlan', 'segmentation_id': 101}]}})
    n(d, 'POST', '/ports', {'port': {'network_id': back[0], 'name': 'down', 'admin_state_up': False, 'port_security_enabled': False, 'security_groups': []}})
    f = n(d, 'POST', '/floatingips', {'floatingip': {'floating_network_id': pub[0], 'port_id': vip, 'description': 'the shop'}})
    n(d, 'POST', '/floatingips', {'floatingip': {'floating_network_id': pub[0], 'description': 'spare'}})
    n(d, 'PUT', '/floatingips/%s/tags/prod' % f['floatingip']['id'])
    q = n(adm, 'POST', '/qos/policies', {'policy': {'name': 'bronze', 'shared': True}})['policy']['id']
    n(adm, 'POST', '/qos/policies/%s/bandwidth_limit_rules' % q, {'bandwidth_limit_rule': {'max_kbps': 10000, 'max_burst_kbps': 8000, 'direction': 'egress'}})
    n(adm, 'POST', '/qos/policies/%s/dscp_marking_rules' % q, {'dscp_marking_rule': {'dscp_mark': 10}})
    sc = n(d, 'POST', '/address-scopes', {'address_scope': {'name': 'scope4', 'ip_version': 4}})['address_scope']['id']
    n(d, 'POST', '/subnetpools', {'subnetpool': {'name': 'pool4', 'prefixes': ['10.128.0.0/12'], 'default_prefixlen': 26, 'address_scope_id': sc}})
    n(d, 'POST', '/address-groups', {'address_group': {'name': 'offices', 'addresses': ['198.51.100.0/26', '198.51.100.64/26']}})
    n(d, 'POST', '/rbac-policies', {'rbac_policy': {'object_type': 'network', 'object_id': back[0], 'action': 'access_as_shared', 'target_tenant': d2.project}})
    a = net(al, 'rocket-net', [('10.10.0.0/24', {})])
    ra = n(al, 'POST', '/routers', {'router': {'name': 'rocket-router', 'external_gateway_info': {'network_id': pub[0]}}})['router']['id']
    n(al, 'PUT', '/routers/%s/add_router_interface' % ra, {'subnet_id': a[1]})
    for i in range(8 if not BIG else 60):
        net(d, 'lab-%02d' % i, [('10.200.%d.0/24' % i, {})])
    return '%d networks' % len(n(adm, 'GET', '/networks')['networks'])


def find(c, what, name):
    return c('GET', 'network', '/v2.0/%s?name=%s' % (what, quote(name)))[what][0]['id']


# ---------------------------------------------------------------- volumes

def volumes():
    V = lambda c, m, p, b=None, **k: c(m, 'volumev3', p, b, **k)
    ids = {}

    def vol(c, name, size, **kw):
        ids[name] = V(c, 'POST', '/volumes', {'volume': dict({'name': name, 'size': size}, **kw)})['volume']['id']
    vol(d, 'database-data', 20, description='PostgreSQL', metadata={'tier': 'gold', 'owner': 'dba'})
    vol(d, 'scratch', 5, volume_type='hdd')
    vol(d, 'shared-data', 3, volume_type='multi')
    vol(d, 'archiv-\u00e4ltere-Daten', 100, volume_type='hdd')
    vol(d, 'broken', 1)
    vol(d, 'boot-disk', 4, imageRef=image_id('debian-12-generic'))
    vol(d, '', 1)
    vol(d, 'give-away', 2)
    vol(d2, 'other-project', 1)
    vol(al, 'rocket-fuel', 7)
    for i in range(12 if not BIG else 120):
        vol(d, 'vol-%03d' % i, 1 + i % 4)
    for name, i in ids.items():
        (al if name == 'rocket-fuel' else d2 if name == 'other-project' else d).wait('volumev3', '/volumes/' + i, 'volume', 'available')
    V(adm, 'POST', '/volumes/%s/action' % ids['broken'], {'os-reset_status': {'status': 'error'}}, ok=False)
    adm2 = Cloud(STATE, 'admin-demo')
    V(adm2, 'POST', '/volumes/%s/action' % ids['broken'], {'os-reset_status': {'status': 'error'}})
    snaps = []
    for v, name in (('database-data', 'nightly-1'), ('database-data', 'nightly-2'), ('boot-disk', 'before-upgrade')):
        snaps.append(V(d, 'POST', '/snapshots', {'snapshot': {'volume_id': ids[v], 'name': name, 'metadata': {'cron': '1'}}})['snapshot']['id'])
    for s in snaps:
        d.wait('volumev3', '/snapshots/' + s, 'snapshot', 'available')
    b = V(d, 'POST', '/backups', {'backup': {'volume_id': ids['database-data'], 'name': 'full'}})['backup']['id']
    d.wait('volumev3', '/backups/' + b, 'backup', 'available')
    V(d, 'POST', '/backups', {'backup': {'volume_id': ids['database-data'], 'name': 'incremental', 'incremental': True}})
    V(d, 'POST', '/volume-transfers', {'transfer': {'volume_id': ids['give-away'], 'name': 'to whom it may concern'}})
    V(adm, 'POST', '/qos-specs', {'qos_specs': {'name': 'limited', 'consumer': 'front-end', 'read_iops_sec': '500'}})
    gt = V(adm, 'POST', '/group_types', {'group_type': {'name': 'together', 'description': 'generic'}})['group_type']['id']
    V(d, 'POST', '/groups', {'group': {'name': 'app-group', 'group_type': gt, 'volume_types': [V(d, 'GET', '/types/default')['volume_type']['id']]}})
    return '%d volumes, 3 snapshots, 2 backups' % len(ids)


# ---------------------------------------------------------------- compute

def compute():
    C = lambda c, m, p, b=None, **k: c(m, 'compute', p, b, **k)
    for name, vcpus, ram, disk, extra in (
            ('m1.nano', 1, 64, 1, {}), ('m1.tiny', 1, 512, 1, {}), ('m1.small', 1, 2048, 4, {}), ('m1.medium', 2, 4096, 10, {}),
            ('m1.large', 4, 8192, 20, {}), ('c1.xlarge', 16, 16384, 20, {'hw:cpu_policy': 'shared', 'quota:cpu_shares': '2048'}),
            ('r1.huge', 8, 65536, 40, {'hw:mem_page_size': 'any'}), ('gpu.impossible', 4, 8192, 10, {'resources:VGPU': '1'})):
        C(adm, 'POST', '/flavors', {'flavor': {'name': name, 'id': name.replace('.', '-'), 'vcpus': vcpus, 'ram': ram, 'disk': disk,
                                               'OS-FLV-EXT-DATA:ephemeral': 10 if name == 'm1.large' else 0, 'swap': 512 if name == 'm1.medium' else 0,
                                               'description': 'seeded flavor ' + name}})
        if extra:
            C(adm, 'POST', '/flavors/%s/os-extra_specs' % name.replace('.', '-'), {'extra_specs': extra})
    C(adm, 'POST', '/flavors', {'flavor': {'name': 'demo.private', 'id': 'demo-private', 'vcpus': 1, 'ram': 128, 'disk': 1, 'os-flavor-access:is_public': False}})
    C(adm, 'POST', '/flavors/demo-private/action', {'addTenantAccess': {'tenant': d.project}})
    for name in ('laptop', 'ci', 'desktop pc'):
        C(d, 'POST', '/os-keypairs', {'keypair': {'name': name, 'type': 'ssh', 'public_key': public_key(name)}})
    C(al, 'POST', '/os-keypairs', {'keypair': {'name': 'alice', 'type': 'ssh', 'public_key': public_key('alice')}})
    groups = {}
    for name, policy in (('spread', 'soft-anti-affinity'), ('together', 'affinity')):
        groups[name] = C(d, 'POST', '/os-server-groups', {'server_group': {'name': name, 'policy': policy}})['server_group']['id']
    ag = C(adm, 'POST', '/os-aggregates', {'aggregate': {'name': 'ssd-hosts', 'availability_zone': None}})['aggregate']['id']
    C(adm, 'POST', '/os-aggregates/%s/action' % ag, {'add_host': {'host': 'compute-1'}})
    C(adm, 'POST', '/os-aggregates/%s/action' % ag, {'set_metadata': {'metadata': {'ssd': 'true'}}})
    front, back = find(d, 'networks', 'frontend'), find(d, 'networks', 'backend')
    deb, cir = image_id('debian-12-generic'), image_id('cirros-0.6.2')
    ids = {}

    def server(c, name, flavor, image, nets, hints=None, **kw):
        s = dict({'name': name, 'flavorRef': flavor, 'networks': [{'uuid': x} for x in nets] if nets else 'none'}, **kw)
        if image:
            s['imageRef'] = image
        b = {'server': s}
        if hints:
            b['os:scheduler_hints'] = hints
        ids[name] = (c, C(c, 'POST', '/servers', b)['server']['id'])
    web = {'security_groups': [{'name': 'web'}, {'name': 'ssh'}], 'key_name': 'laptop'}
    for i in (1, 2, 3):
        server(d, 'web-%d' % i, 'm1-small', deb, [front], {'group': groups['spread']}, metadata={'role': 'web', 'index': str(i)}, tags=['prod', 'web'],
               description='one of three', **web)
    server(d, 'db-primary', 'm1-medium', deb, [back], security_groups=[{'name': 'database'}], metadata={'role': 'db'}, tags=['prod'], key_name='ci')
    server(d, 'db-replica', 'm1-medium', deb, [back], tags=['prod'])
    server(d, 'bastion', 'm1-tiny', cir, [front, back], key_name='laptop', config_drive=True, user_data=base64.b64encode(b'#cloud-config\nhostname: bastion\n').decode())
    server(d, 'stopped', 'm1-tiny', cir, [back])
    server(d, 'paused', 'm1-tiny', cir, [back])
    server(d, 'suspended', 'm1-tiny', cir, [back])
    server(d, 'shelved', 'm1-tiny', cir, [back])
    server(d, 'in-rescue', 'm1-tiny', cir, [back])
    server(d, 'resizing', 'm1-tiny', cir, [back])
    server(d, 'locked', 'm1-tiny', cir, [back])
    server(d, 'error-by-admin', 'm1-tiny', cir, [back])
    server(d, 'gr\u00fc\u00dfe aus K\u00f6ln \u2014 \u6771\u4eac', 'm1-nano', cir, [back], hostname='gruesse')
    server(d, 'a-very-long-name-' + 'n' * 180, 'm1-nano', cir, [back], hostname='long')
    server(d, 'no-network', 'm1-nano', cir, [])
    server(d, 'no-host-found', 'gpu-impossible', deb, [back])
    server(d2, 'in-demo2', 'm1-nano', cir, [])
    server(al, 'saturn', 'm1-small', deb, [find(al, 'networks', 'rocket-net')], key_name='alice')
    if d.has('volumev3'):
        vols = {v['name']: v['id'] for v in d('GET', 'volumev3', '/volumes')['volumes']}
        server(d, 'from-volume', 'm1-small', None, [back], block_device_mapping_v2=[
            {'boot_index': 0, 'uuid': vols['boot-disk'], 'source_type': 'volume', 'destination_type': 'volume', 'delete_on_termination': False}])
    for i in range(6 if not BIG else 25):
        server(d, 'worker-%02d' % i, 'm1-nano', cir, [back], tags=['batch'])
    for name, (c, i) in ids.items():
        want = 'ERROR' if name == 'no-host-found' else 'ACTIVE'
        c.wait('compute', '/servers/' + i, 'server', want, limit=300)

    def act(name, what, body=None, c=None):
        owner, i = ids[name]
        C(c or owner, 'POST', '/servers/%s/action' % i, {what: body})
    act('stopped', 'os-stop')
    act('paused', 'pause')
    act('suspended', 'suspend')
    act('shelved', 'shelve')
    act('in-rescue', 'rescue', {'adminPass': 'rescue-me'})
    act('resizing', 'resize', {'flavorRef': 'm1-small'})
    act('locked', 'lock', {'locked_reason': 'do not touch before Monday'})
    act('error-by-admin', 'os-resetState', {'state': 'error'}, adm)
    if d.has('volumev3'):
        for s, v in (('db-primary', 'database-data'), ('db-primary', 'scratch'), ('web-1', 'shared-data'), ('web-2', 'shared-data')):
            C(d, 'POST', '/servers/%s/os-volume_attachments' % ids[s][1], {'volumeAttachment': {'volumeId': vols[v]}})
            d.wait('volumev3', '/volumes/' + vols[v], 'volume', 'in-use')
    pub = find(d, 'networks', 'public')
    for s in ('web-1', 'bastion'):
        port = d('GET', 'network', '/v2.0/ports?device_id=%s&network_id=%s' % (ids[s][1], front))['ports'][0]['id']
        d('POST', 'network', '/v2.0/floatingips', {'floatingip': {'floating_network_id': pub, 'port_id': port, 'description': 'for ' + s}})
    C(d, 'POST', '/servers/%s/action' % ids['web-1'][1], {'createImage': {'name': 'web-1-snapshot', 'metadata': {'why': 'before the update'}}})
    for name, want in (('stopped', 'SHUTOFF'), ('paused', 'PAUSED'), ('suspended', 'SUSPENDED'), ('shelved', 'SHELVED_OFFLOADED'),
                       ('in-rescue', 'RESCUE'), ('resizing', 'VERIFY_RESIZE'), ('web-1', 'ACTIVE')):
        d.wait('compute', '/servers/' + ids[name][1], 'server', want)
    return '%d servers' % len(ids)


# ---------------------------------------------------------------- objects

def objects():
    def put(c, path, data=b'', **h):
        return c.raw('PUT', 'object-store', '/' + quote(path), data=data, headers={k.replace('_', '-'): v for k, v in h.items()})
    put(d, 'documents', X_Container_Meta_Owner='finance')
    for p in ('readme.txt', 'reports/2024/q1.csv', 'reports/2024/q2.csv', 'reports/2025/q1.csv', 'reports/2025/summary.html',
              'reports/\u00fcbersicht/J\u00e4nner.txt', '\u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u044b/\u043e\u0442\u0447\u0451\u0442.txt', '\u5199\u771f/\u6771\u4eac \u30bf\u30ef\u30fc.txt',
              'smile \U0001F600.txt', 'with space/and more  space.txt', 'percent%20literal.txt', 'question?.txt', 'hash#tag.txt', 'plus+plus.txt',
              'amp&semi;quote\'"<>.txt', 'a//double/slash.txt', '/leading-slash.txt', 'back\\slash.txt', 'dots/../not-up.txt', 'caf\u00e9-nfc.txt', 'cafe\u0301-nfd.txt', 'e' * 200 + '.txt'):
        put(d, 'documents/' + p, ('contents of %s\n' % p).encode() * 20, X_Object_Meta_Path=quote(p)[:200])
    put(d, 'documents/empty.bin')
    put(d, 'documents/marker/', b'', Content_Type='application/directory')
    put(d, 'documents/page.html', b'<!doctype html><title>t</title><p>html', Content_Type='text/html; charset=utf-8', Content_Disposition='attachment; filename="p.html"')
    put(d, 'documents/data.json', json.dumps({'a': [1, 2, 3], '\u00e9': None}).encode(), Content_Type='application/json')
    put(d, 'documents/pixel.png', base64.b64decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), Content_Type='image/png')
    put(d, 'documents/expires.txt', b'gone in a week', X_Delete_After='604800')
    put(d, 'documents/link-to-readme', b'', X_Symlink_Target='documents/readme.txt', Content_Type='application/symlink')
    put(d, 'empty-container')
    put(d, 'with quota', X_Container_Meta_Quota_Bytes='1000000', X_Container_Meta_Quota_Count='10')
    put(d, 'silver-tier', X_Storage_Policy='silver')
    put(d, 'silver-tier/one', b'1')
    put(d, '\u043a\u043e\u043d\u0442\u0435\u0439\u043d\u0435\u0440 \U0001F4E6')
    put(d, '\u043a\u043e\u043d\u0442\u0435\u0439\u043d\u0435\u0440 \U0001F4E6/\u0444\u0430\u0439\u043b', b'x')
    put(d, 'public-site', X_Container_Read='.r:*,.rlistings', X_Container_Meta_Web_Index='index.html', X_Container_Meta_Web_Error='error.html')
    put(d, 'public-site/index.html', b'<h1>hello</h1>', Content_Type='text/html')
    put(d, 'shared-with-alice', X_Container_Read='%s:%s' % (al.project, al.user), X_Container_Write='%s:*' % al.project)
    put(d, 'shared-with-alice/hello.txt', b'hi alice')
    put(d, 'versioned', X_Versions_Enabled='true')
    for i in range(4):
        put(d, 'versioned/config.ini', b'version=%d\n' % i)
    put(d, 'versioned/deleted.ini', b'gone')
    d.raw('DELETE', 'object-store', '/versioned/deleted.ini')
    # a static and a dynamic large object
    put(d, 'large')
    put(d, 'large_segments')
    segs = []
    for i in range(5):
        data = bytes([65 + i]) * (1 << 20)
        r = put(d, 'large_segments/backup.tar/%08d' % i, data)
        segs.append({'path': '/large_segments/backup.tar/%08d' % i, 'etag': hashlib.md5(data).hexdigest(), 'size_bytes': len(data)})
    d.raw('PUT', 'object-store', '/large/backup.tar?multipart-manifest=put', segs)
    put(d, 'large/dynamic.bin', b'', X_Object_Manifest='large_segments/backup.tar/')

    def many(container, count, size=64):
        put(d, container)
        buf = io.BytesIO()
        with tarfile.open(fileobj=buf, mode='w') as t:
            for i in range(count):
                ti = tarfile.TarInfo('%04d/photo-%05d.jpg' % (i // 100, i))
                ti.size = size
                t.addfile(ti, io.BytesIO(hashlib.sha512(b'%d' % i).digest()[:size]))
        r = d.raw('PUT', 'object-store', '/%s?extract-archive=tar' % container, data=buf.getvalue(), headers={'Accept': 'application/json'}).json()
        if r['Number Files Created'] != count:
            raise Exception(str(r)[:500])
    many('photos', 350)
    if BIG:
        many('very-many', 10500, 16)
        for i in range(300):
            put(d, 'bulk-container-%04d' % i)
    d.raw('POST', 'object-store', '', headers={'X-Account-Meta-Temp-URL-Key': 'temp-url-key', 'X-Account-Meta-Colour': 'blue'})
    put(al, 'alice-files')
    put(al, 'alice-files/plan.txt', b'to the moon')
    h = d.raw('HEAD', 'object-store', '').headers
    return '%d containers' % len(d.raw('GET', 'object-store', '?format=json').json())


import seed_extra  # noqa: E402

section('identity', 'identity', identity)
section('images', 'image', images)
section('network', 'network', network)
section('volumes', 'volumev3', volumes)
section('compute', 'compute', compute)
section('objects', 'object-store', objects)
for args in seed_extra.sections(adm, d, al, STATE):
    section(*args)
print('seeded in %.0f s' % (time.time() - T0))
