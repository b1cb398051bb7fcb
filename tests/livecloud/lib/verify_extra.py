# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""verify, beyond the core"""
import base64
import time


def steps(check, expect, d, adm, rd, state, net, img):
    def barbican():
        def secret():
            r = d('POST', 'key-manager', '/v1/secrets', {'name': 'v-secret', 'payload': 'hush', 'payload_content_type': 'text/plain'})
            p = '/v1/secrets/' + r['secret_ref'].rsplit('/', 1)[1]
            x = d.raw('GET', 'key-manager', p + '/payload', headers={'Accept': 'text/plain'}).text
            assert x == 'hush', x
            d('PUT', 'key-manager', p + '/metadata', {'metadata': {'a': 'b'}})
            c = d('POST', 'key-manager', '/v1/containers', {'name': 'v-c', 'type': 'generic', 'secret_refs': [{'name': 's', 'secret_ref': r['secret_ref']}]})
            d('DELETE', 'key-manager', '/v1/containers/' + c['container_ref'].rsplit('/', 1)[1])
            d('DELETE', 'key-manager', p)
        check('barbican: secret, payload, metadata, container', secret)

        def order():
            r = d('POST', 'key-manager', '/v1/orders', {'type': 'key', 'meta': {'name': 'v-k', 'algorithm': 'aes', 'bit_length': 256, 'mode': 'cbc'}})
            o = d('GET', 'key-manager', '/v1/orders/' + r['order_ref'].rsplit('/', 1)[1])
            assert o['status'] == 'ACTIVE', o
            d('DELETE', 'key-manager', '/v1/secrets/' + o['secret_ref'].rsplit('/', 1)[1])
            d('DELETE', 'key-manager', '/v1/orders/' + r['order_ref'].rsplit('/', 1)[1], ok=False)     # 403: for an admin
        check('barbican: order of a key', order)

    def heat():
        tpl = {'heat_template_version': '2018-08-31', 'description': 'v', 'parameters': {'n': {'type': 'number', 'default': 4}},
               'resources': {'r': {'type': 'OS::Heat::RandomString', 'properties': {'length': {'get_param': 'n'}}},
                             'net': {'type': 'OS::Neutron::Net', 'properties': {'name': 'v-heat-net'}},
                             'vol': {'type': 'OS::Cinder::Volume', 'properties': {'size': 1}}},
               'outputs': {'o': {'value': {'get_attr': ['r', 'value']}}}}

        def stack():
            s = d('POST', 'orchestration', '/stacks', {'stack_name': 'v-stack', 'template': tpl})['stack']['id']
            st = d.wait('orchestration', '/stacks/v-stack/' + s, 'stack', 'CREATE_COMPLETE', field='stack_status')
            out = st['outputs'][0]['output_value']
            n = len(d('GET', 'orchestration', '/stacks/v-stack/%s/resources' % s)['resources'])
            e = len(d('GET', 'orchestration', '/stacks/v-stack/%s/events' % s)['events'])
            d('PUT', 'orchestration', '/stacks/v-stack/' + s, {'template': tpl, 'parameters': {'n': 8}})
            d.wait('orchestration', '/stacks/v-stack/' + s, 'stack', 'UPDATE_COMPLETE', field='stack_status')
            d('DELETE', 'orchestration', '/stacks/v-stack/' + s)
            d.wait('orchestration', '/stacks/v-stack/' + s, 'stack', 'DELETE_COMPLETE', field='stack_status')
            return '%d resources, %d events, output %s' % (n, e, out)
        check('heat: stack create, update, delete', stack)
        check('heat: resource types', lambda: len(d('GET', 'orchestration', '/resource_types')['resource_types']))

    def designate():
        def zone():
            z = d('POST', 'dns', '/v2/zones', {'name': 'v-zone.example.', 'email': 'a@example.com'})['id']
            d.wait('dns', '/v2/zones/' + z, None, 'ACTIVE', limit=40)
            r = d('POST', 'dns', '/v2/zones/%s/recordsets' % z, {'name': 'www.v-zone.example.', 'type': 'A', 'ttl': 300, 'records': ['192.0.2.1', '192.0.2.2']})['id']
            d.wait('dns', '/v2/zones/%s/recordsets/%s' % (z, r), None, 'ACTIVE', limit=40)
            d('DELETE', 'dns', '/v2/zones/' + z)
            d.wait('dns', '/v2/zones/' + z, None, 'gone', limit=40)
        check('designate: zone, record set, both ACTIVE, delete', zone)

    def octavia():
        def lb():
            sub = net.get('sub') or d('GET', 'network', '/v2.0/subnets')['subnets'][0]['id']
            l = d('POST', 'load-balancer', '/v2/lbaas/loadbalancers', {'loadbalancer': {'name': 'v-lb', 'vip_subnet_id': sub}})['loadbalancer']['id']
            p = '/v2/lbaas/loadbalancers/' + l
            w = lambda: d.wait('load-balancer', p, 'loadbalancer', 'ACTIVE', field='provisioning_status', limit=60)
            w()
            li = d('POST', 'load-balancer', '/v2/lbaas/listeners', {'listener': {'name': 'v-l', 'protocol': 'HTTP', 'protocol_port': 80, 'loadbalancer_id': l}})['listener']['id']
            w()
            po = d('POST', 'load-balancer', '/v2/lbaas/pools', {'pool': {'name': 'v-p', 'protocol': 'HTTP', 'lb_algorithm': 'ROUND_ROBIN', 'listener_id': li}})['pool']['id']
            w()
            d('POST', 'load-balancer', '/v2/lbaas/pools/%s/members' % po, {'member': {'address': '192.0.2.10', 'protocol_port': 80}})
            w()
            d('POST', 'load-balancer', '/v2/lbaas/healthmonitors', {'healthmonitor': {'pool_id': po, 'type': 'HTTP', 'delay': 5, 'timeout': 3, 'max_retries': 3}})
            w()
            d('DELETE', 'load-balancer', p + '?cascade=true')
            end = time.time() + 60
            while True:
                r = d.raw('GET', 'load-balancer', p, ok=False)
                if r.status_code == 404 or r.json()['loadbalancer']['provisioning_status'] == 'DELETED':
                    break
                assert time.time() < end, r.text
                time.sleep(0.5)
        check('octavia: LB, listener, pool, member, monitor, cascade', lb)

    def manila():
        def share():
            s = d('POST', 'sharev2', '/shares', {'share': {'name': 'v-share', 'size': 1, 'share_proto': 'NFS'}})['share']['id']
            d.wait('sharev2', '/shares/' + s, 'share', 'available', limit=60)
            d('POST', 'sharev2', '/shares/%s/action' % s, {'allow_access': {'access_type': 'ip', 'access_to': '10.0.0.0/24', 'access_level': 'rw'}})
            loc = d('GET', 'sharev2', '/shares/%s/export_locations' % s)['export_locations'][0]['path']
            n = d('POST', 'sharev2', '/snapshots', {'snapshot': {'share_id': s, 'name': 'v-ss'}})['snapshot']['id']
            d.wait('sharev2', '/snapshots/' + n, 'snapshot', 'available', limit=60)
            d('DELETE', 'sharev2', '/snapshots/' + n)
            d.wait('sharev2', '/snapshots/' + n, 'snapshot', 'gone', limit=60)
            d('POST', 'sharev2', '/shares/%s/action' % s, {'extend': {'new_size': 2}})
            d.wait('sharev2', '/shares/' + s, 'share', 'available', limit=60)
            d('DELETE', 'sharev2', '/shares/' + s)
            d.wait('sharev2', '/shares/' + s, 'share', 'gone', limit=60)
            return loc
        check('manila: share, access rule, snapshot, extend', share)

    def ironic():
        def node():
            n = adm('POST', 'baremetal', '/v1/nodes', {'name': 'v-node', 'driver': 'fake-hardware'})['uuid']
            for target, want in (('manage', 'manageable'), ('provide', 'available')):
                adm('PUT', 'baremetal', '/v1/nodes/%s/states/provision' % n, {'target': target})
                adm.wait('baremetal', '/v1/nodes/' + n, None, want, field='provision_state', limit=40)
            adm('PUT', 'baremetal', '/v1/nodes/%s/states/power' % n, {'target': 'power on'})
            adm.wait('baremetal', '/v1/nodes/' + n, None, 'power on', field='power_state', limit=40)
            adm('DELETE', 'baremetal', '/v1/nodes/' + n)
        check('ironic: node manage, provide, power on', node)

    def mistral():
        def wf():
            text = "---\nversion: '2.0'\nv_flow:\n  tasks:\n    one:\n      action: std.echo output='hi'\n"
            d.raw('POST', 'workflowv2', '/workflows', data=text.encode(), headers={'Content-Type': 'text/plain'})
            e = d('POST', 'workflowv2', '/executions', {'workflow_name': 'v_flow'})['id']
            d.wait('workflowv2', '/executions/' + e, None, 'SUCCESS', field='state', limit=60)
            d('DELETE', 'workflowv2', '/executions/' + e)
            d('DELETE', 'workflowv2', '/workflows/v_flow')
        check('mistral: workflow, execution succeeds', wf)

    def magnum():
        def tpl():
            i = img() or d('GET', 'image', '/v2/images?limit=1')['images'][0]['id']
            adm('PATCH', 'image', '/v2/images/' + i, [{'op': 'add', 'path': '/os_distro', 'value': 'fedora-coreos'}],
                headers={'Content-Type': 'application/openstack-images-v2.1-json-patch'})
            t = adm('POST', 'container-infra', '/clustertemplates', {
                'name': 'v-ct', 'image_id': i, 'coe': 'kubernetes', 'external_network_id': 'public', 'flavor_id': 'm1-small', 'network_driver': 'flannel'}, ok=False)
            if 'uuid' not in t:
                raise Exception(str(t)[:200])
            adm('DELETE', 'container-infra', '/clustertemplates/' + t['uuid'])
        check('magnum: cluster template', tpl)

    def zaqar():
        h = {'Client-ID': '12345678-1234-1234-1234-123456789abc'}

        def q():
            d('PUT', 'messaging', '/v2/queues/v-q', {}, headers=h)
            d('POST', 'messaging', '/v2/queues/v-q/messages', {'messages': [{'ttl': 100, 'body': {'a': 1}}]}, headers=h)
            m = d('GET', 'messaging', '/v2/queues/v-q/messages?echo=true', headers=h)['messages']
            d('DELETE', 'messaging', '/v2/queues/v-q', headers=h)
            return '%d message' % len(m)
        check('zaqar: queue, message', q)

    def trove():
        check('trove: lists', lambda: (d('GET', 'database', '/instances'), d('GET', 'database', '/datastores'), 'instances, datastores')[2])

    def aodh():
        def alarm():
            a = d('POST', 'alarming', '/v2/alarms', {'name': 'v-a', 'type': 'event', 'event_rule': {'event_type': 'compute.*'}})['alarm_id']
            d('DELETE', 'alarming', '/v2/alarms/' + a)
        check('aodh: alarm', alarm)

    def watcher():
        check('watcher: goals, strategies', lambda: '%d goals' % len(adm('GET', 'infra-optim', '/v1/goals')['goals']))
    return [('barbican', 'key-manager', barbican), ('heat', 'orchestration', heat), ('designate', 'dns', designate),
            ('octavia', 'load-balancer', octavia), ('manila', 'sharev2', manila), ('ironic', 'baremetal', ironic),
            ('mistral', 'workflowv2', mistral), ('magnum', 'container-infra', magnum), ('zaqar', 'messaging', zaqar),
            ('trove', 'database', trove), ('aodh', 'alarming', aodh),
            ('watcher', 'infra-optim', watcher)]
