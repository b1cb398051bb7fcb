# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""seed, beyond the core"""
import base64


def sections(adm, d, al, state):
    def secrets():
        for name, text in (('database-password', 'correct horse'), ('api-token', '0123456789'), ('p\u00e4sswort', 'gr\u00fc\u00df')):
            d('POST', 'key-manager', '/v1/secrets', {'name': name, 'payload': base64.b64encode(text.encode()).decode(),
              'payload_content_type': 'application/octet-stream', 'payload_content_encoding': 'base64', 'secret_type': 'opaque'})
        d('POST', 'key-manager', '/v1/secrets', {'name': 'expiring', 'payload': 'x', 'payload_content_type': 'text/plain',
                                                 'expiration': '2036-01-01T00:00:00', 'secret_type': 'passphrase'})
        d('POST', 'key-manager', '/v1/secrets', {'name': 'no-payload'})
        d('POST', 'key-manager', '/v1/orders', {'type': 'key', 'meta': {'name': 'disk-key', 'algorithm': 'aes', 'bit_length': 256, 'mode': 'cbc'}})
        refs = [s['secret_ref'] for s in d('GET', 'key-manager', '/v1/secrets')['secrets'][:2]]
        d('POST', 'key-manager', '/v1/containers', {'name': 'bundle', 'type': 'generic', 'secret_refs': [
            {'name': 'n%d' % i, 'secret_ref': r} for i, r in enumerate(refs)]})
        return '6 secrets, 1 container'

    def stacks():
        tpl = {'heat_template_version': '2018-08-31', 'description': 'a network and a volume',
               'parameters': {'cidr': {'type': 'string', 'default': '10.44.0.0/24', 'description': 'where'},
                              'secret': {'type': 'string', 'hidden': True, 'default': 'x'}},
               'resources': {'net': {'type': 'OS::Neutron::Net', 'properties': {'name': 'stack-net'}},
                             'sub': {'type': 'OS::Neutron::Subnet', 'properties': {'network': {'get_resource': 'net'}, 'cidr': {'get_param': 'cidr'}}},
                             'vol': {'type': 'OS::Cinder::Volume', 'properties': {'size': 1, 'name': 'stack-vol'}},
                             'pw': {'type': 'OS::Heat::RandomString', 'properties': {'length': 12}}},
               'outputs': {'password': {'description': 'generated', 'value': {'get_attr': ['pw', 'value']}}}}
        bad = {'heat_template_version': '2018-08-31', 'resources': {'s': {'type': 'OS::Neutron::Port', 'properties': {'network': 'no-such-network-at-all'}}}}
        wait = {'heat_template_version': '2018-08-31', 'resources': {'w': {'type': 'OS::Heat::TestResource', 'properties': {'wait_secs': 100000, 'value': 'x'}}}}
        for name, t in (('base-network', tpl), ('stuck-in-progress', wait)):
            d('POST', 'orchestration', '/stacks', {'stack_name': name, 'template': t, 'timeout_mins': 600, 'tags': 'seeded'})
        fail = {'heat_template_version': '2018-08-31', 'resources': {'f': {'type': 'OS::Heat::TestResource', 'properties': {'fail': True, 'value': 'x'}}}}
        d('POST', 'orchestration', '/stacks', {'stack_name': 'failed', 'template': fail, 'disable_rollback': True})
        s = d('GET', 'orchestration', '/stacks?name=base-network')['stacks'][0]
        d.wait('orchestration', '/stacks/base-network/' + s['id'], 'stack', 'CREATE_COMPLETE', field='stack_status')
        return '3 stacks'

    def dns():
        def zone(c, name, **kw):
            return c('POST', 'dns', '/v2/zones', dict({'name': name, 'email': 'hostmaster@example.com'}, **kw))['id']
        z = zone(d, 'shop.example.', ttl=3600, description='the shop')
        zone(d, 'xn--mnchen-3ya.example.', description='m\u00fcnchen')
        zone(al, 'rockets.example.')
        for name, typ, rec in (('www', 'A', ['203.0.113.10', '203.0.113.11']), ('www', 'AAAA', ['2001:db8:1::10']), ('', 'MX', ['10 mail.shop.example.']),
                               ('', 'TXT', ['"v=spf1 -all"']), ('cdn', 'CNAME', ['www.shop.example.']), ('_sip._tcp', 'SRV', ['10 5 5060 sip.shop.example.'])):
            d('POST', 'dns', '/v2/zones/%s/recordsets' % z, {'name': (name + '.' if name else '') + 'shop.example.', 'type': typ, 'ttl': 300, 'records': rec})
        for i in range(30):
            d('POST', 'dns', '/v2/zones/%s/recordsets' % z, {'name': 'host%02d.shop.example.' % i, 'type': 'A', 'records': ['10.10.0.%d' % (i + 10)]})
        return '3 zones, 36 record sets'

    def lbs():
        sub = d('GET', 'network', '/v2.0/subnets?name=frontend-v4')['subnets'][0]['id']
        P = '/v2/lbaas/'

        def w(i):
            d.wait('load-balancer', P + 'loadbalancers/' + i, 'loadbalancer', 'ACTIVE', field='provisioning_status')
        lb = d('POST', 'load-balancer', P + 'loadbalancers', {'loadbalancer': {'name': 'shop-lb', 'vip_subnet_id': sub, 'description': 'the shop', 'tags': ['prod']}})['loadbalancer']['id']
        d('POST', 'load-balancer', P + 'loadbalancers', {'loadbalancer': {'name': 'empty-lb', 'vip_subnet_id': sub, 'admin_state_up': False}})
        w(lb)
        for proto, port in (('HTTP', 80), ('TCP', 5432)):
            li = d('POST', 'load-balancer', P + 'listeners', {'listener': {'name': 'l%d' % port, 'protocol': proto, 'protocol_port': port, 'loadbalancer_id': lb}})['listener']['id']
            w(lb)
            po = d('POST', 'load-balancer', P + 'pools', {'pool': {'name': 'p%d' % port, 'protocol': proto, 'lb_algorithm': 'LEAST_CONNECTIONS', 'listener_id': li}})['pool']['id']
            w(lb)
            for i in range(3):
                d('POST', 'load-balancer', P + 'pools/%s/members' % po, {'member': {'name': 'm%d' % i, 'address': '10.10.0.%d' % (20 + i), 'protocol_port': port, 'weight': i}})
                w(lb)
            d('POST', 'load-balancer', P + 'healthmonitors', {'healthmonitor': {'pool_id': po, 'type': 'HTTP' if proto == 'HTTP' else 'TCP', 'delay': 5, 'timeout': 3, 'max_retries': 3}})
            w(lb)
        return '2 load balancers'

    def shares():
        ids = []
        for name, proto, size in (('home', 'NFS', 10), ('office', 'CIFS', 5), ('scratch', 'NFS', 1)):
            ids.append(d('POST', 'sharev2', '/shares', {'share': {'name': name, 'size': size, 'share_proto': proto, 'metadata': {'k': 'v'}}})['share']['id'])
        for i in ids:
            d.wait('sharev2', '/shares/' + i, 'share', 'available')
        d('POST', 'sharev2', '/shares/%s/action' % ids[0], {'allow_access': {'access_type': 'ip', 'access_to': '10.10.0.0/24', 'access_level': 'rw'}})
        d('POST', 'sharev2', '/shares/%s/action' % ids[1], {'allow_access': {'access_type': 'user', 'access_to': 'robert', 'access_level': 'ro'}})
        d('POST', 'sharev2', '/snapshots', {'snapshot': {'share_id': ids[0], 'name': 'monday'}})
        return '3 shares'

    def nodes():
        for i in range(4):
            n = adm('POST', 'baremetal', '/v1/nodes', {'name': 'metal-%d' % i, 'driver': 'fake-hardware', 'resource_class': 'large',
                    'properties': {'cpus': 32, 'memory_mb': 131072, 'local_gb': 960, 'cpu_arch': 'x86_64'}})['uuid']
            adm('POST', 'baremetal', '/v1/ports', {'node_uuid': n, 'address': '52:54:00:00:00:0%d' % i})
            if i:
                adm('PUT', 'baremetal', '/v1/nodes/%s/states/provision' % n, {'target': 'manage'})
                adm.wait('baremetal', '/v1/nodes/' + n, None, 'manageable', field='provision_state')
            if i > 1:
                adm('PUT', 'baremetal', '/v1/nodes/%s/states/provision' % n, {'target': 'provide'})
                adm.wait('baremetal', '/v1/nodes/' + n, None, 'available', field='provision_state')
            if i == 3:
                adm('PUT', 'baremetal', '/v1/nodes/%s/maintenance' % n, {'reason': 'new fan'})
        return '4 nodes'

    def workflows():
        for n in ('greet', 'cleanup'):
            text = "---\nversion: '2.0'\n%s:\n  description: %s\n  tasks:\n    one:\n      action: std.echo output='hi'\n" % (n, n)
            d.raw('POST', 'workflowv2', '/workflows', data=text.encode(), headers={'Content-Type': 'text/plain'})
        d('POST', 'workflowv2', '/executions', {'workflow_name': 'greet'})
        return '2 workflows'

    def queues():
        h = {'Client-ID': '12345678-1234-1234-1234-123456789abc'}
        for q in ('orders', 'mails'):
            d('PUT', 'messaging', '/v2/queues/' + q, {'_default_message_ttl': 86400}, headers=h)
            d('POST', 'messaging', '/v2/queues/%s/messages' % q, {'messages': [{'ttl': 86400, 'body': {'n': i}} for i in range(5)]}, headers=h)
        return '2 queues'
    return [('secrets', 'key-manager', secrets), ('stacks', 'orchestration', stacks), ('dns', 'dns', dns), ('lbs', 'load-balancer', lbs),
            ('shares', 'sharev2', shares), ('nodes', 'baremetal', nodes), ('workflows', 'workflowv2', workflows), ('queues', 'messaging', queues)]
