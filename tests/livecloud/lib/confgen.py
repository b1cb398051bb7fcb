# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ports, configuration files and command lines of every service."""
import os
import shutil
import subprocess

CORE = ['keystone', 'swift', 'glance', 'placement', 'neutron', 'nova', 'cinder']
EXTRA = ['heat', 'barbican', 'designate', 'octavia', 'manila', 'magnum', 'ironic', 'mistral',
         'zaqar', 'trove', 'aodh', 'watcher']
GROUPS = CORE + EXTRA
NEEDS = {'nova': ['placement', 'glance', 'neutron'], 'cinder': ['glance'], 'neutron': ['placement'],
         'heat': ['nova', 'cinder', 'neutron', 'glance'], 'magnum': ['heat', 'barbican'], 'octavia': ['neutron', 'barbican'],
         'manila': ['neutron'], 'trove': ['nova', 'cinder']}

# the standard port of each thing; the offset is added
PORTS = {
    'keystone': 5000, 'swift': 8080, 'swift-account': 6202, 'swift-container': 6201, 'swift-object': 6200,
    'glance': 9292, 'placement': 8778, 'neutron': 9696, 'nova': 8774, 'cinder': 8776,
    'rabbit': 5672, 'rabbit-dist': 5673, 'epmd': 4369,
    'novncproxy': 6080, 'serialproxy': 6083, 'fakevnc': 5900, 'fakeserial': 5901,
    'heat': 8004, 'heat-cfn': 8003, 'barbican': 9311, 'designate': 9001, 'octavia': 9876, 'manila': 8786,
    'magnum': 9511, 'ironic': 6385, 'mistral': 8989, 'zaqar': 8888, 'trove': 8779,
    'aodh': 8042, 'watcher': 9322,
}
TLS_SHIFT = 2000          # TLS port = plain port + 2000
BAD_TLS = {'wrong-host': 443, 'expired': 444, 'untrusted': 445}

# group -> [(name, type, path)]
CATALOG = {
    'keystone': [('keystone', 'identity', '/v3')],
    'swift': [('swift', 'object-store', '/v1/AUTH_%(project_id)s')],
    'glance': [('glance', 'image', '')],
    'placement': [('placement', 'placement', '')],
    'neutron': [('neutron', 'network', '')],
    'nova': [('nova', 'compute', '/v2.1')],
    'cinder': [('cinderv3', 'volumev3', '/v3/%(project_id)s'), ('cinder', 'block-storage', '/v3/%(project_id)s')],
    'heat': [('heat', 'orchestration', '/v1/%(project_id)s')],
    'barbican': [('barbican', 'key-manager', '')],
    'designate': [('designate', 'dns', '')],
    'octavia': [('octavia', 'load-balancer', '')],
    'manila': [('manilav2', 'sharev2', '/v2'), ('manila', 'shared-file-system', '/v2')],
    'magnum': [('magnum', 'container-infra', '/v1')],
    'ironic': [('ironic', 'baremetal', '')],
    'mistral': [('mistral', 'workflowv2', '/v2')],
    'zaqar': [('zaqar', 'messaging', '')],
    'trove': [('trove', 'database', '/v1.0/%(project_id)s')],
    'aodh': [('aodh', 'alarming', '')],
    'watcher': [('watcher', 'infra-optim', '')],
}

PASSWORD = {'admin': 'admin-pass', 'svc': 'svc-pass', 'demo': 'demo-pass', 'reader': 'reader-pass',
            'alice': 'alice-pass', 'domadmin': 'domadmin-pass', 'mfa': 'mfa-pass'}

GROUP_DB = {'keystone': ['keystone'], 'glance': ['glance'], 'placement': ['placement'],
            'neutron': ['neutron'], 'nova': ['nova_api', 'nova', 'nova_cell0'], 'cinder': ['cinder'],
            'heat': ['heat'], 'barbican': ['barbican'], 'designate': ['designate'],
            'octavia': ['octavia', 'octavia_persistence'], 'manila': ['manila'], 'magnum': ['magnum'],
            'ironic': ['ironic'], 'mistral': ['mistral'], 'zaqar': ['zaqar'], 'trove': ['trove'],
            'aodh': ['aodh'], 'watcher': ['watcher']}

PY = '/usr/bin/python3'

# The role "reader" means something only where the new policies are on. Not for
# keystone and placement (in Zed an admin of a project could do nothing there
# any more), and without scopes for neutron (else an admin of a project sees
# only his own project: neutron-lib 3.1 asks for a system token).
BOTH = {'enforce_scope': True, 'enforce_new_defaults': True}
NEW_RBAC = {'nova': BOTH, 'glance': BOTH, 'cinder': BOTH,
            'neutron': {'enforce_scope': False, 'enforce_new_defaults': True}}


def close_over(groups):
    out = {'keystone'}
    todo = [g.strip() for g in groups if g.strip()]
    for g in todo:
        if g not in GROUPS:
            raise SystemExit('livecloud: no such service: %s (there are: %s)' % (g, ', '.join(GROUPS)))
        if g not in out:
            out.add(g)
        todo += [n for n in NEEDS.get(g, []) if n not in out and n not in todo]
    return [g for g in GROUPS if g in out]


def cf(c, svc, *more, d=None):
    """--config-file arguments"""
    out = []
    for f in (svc + '.conf',) + more:
        out += ['--config-file', os.path.join(c.dir(d or svc), f)]
    return out


def sync_nova(c):
    a = cf(c, 'nova')
    q = '{scheme}://{username}:{password}@{hostname}/%s?{query}'
    return [['nova-manage'] + a + ['api_db', 'sync'],
            ['nova-manage'] + a + ['cell_v2', 'map_cell0', '--database_connection', q % 'nova_cell0'],
            ['nova-manage'] + a + ['db', 'sync'],
            ['nova-manage'] + a + ['cell_v2', 'create_cell', '--name', 'cell1', '--database_connection',
                                   q % 'nova', '--transport-url', c.rabbit_url()]]


SYNC = {
    'neutron': lambda c: [['neutron-db-manage'] + cf(c, 'neutron', 'ml2.ini') + ['upgrade', 'heads']],
    'nova': sync_nova,
    'keystone': lambda c: [
        ['keystone-manage'] + cf(c, 'keystone') + ['db_sync'],
        ['keystone-manage'] + cf(c, 'keystone') + ['fernet_setup'] + c.ks_user(),
        ['keystone-manage'] + cf(c, 'keystone') + ['credential_setup'] + c.ks_user(),
        ['keystone-manage'] + cf(c, 'keystone') + [
            'bootstrap', '--bootstrap-password', PASSWORD['admin'], '--bootstrap-region-id', 'RegionOne',
            '--bootstrap-service-name', 'keystone',
            '--bootstrap-public-url', c.url('keystone') + '/v3',
            '--bootstrap-internal-url', c.url('keystone') + '/v3',
            '--bootstrap-admin-url', c.url('keystone') + '/v3']],
    'glance': lambda c: [['glance-manage'] + cf(c, 'glance') + ['db_sync'],
                         ['glance-manage'] + cf(c, 'glance') + ['db_load_metadefs', c.here + '/metadefs']
                         ] if os.path.isdir(c.here + '/metadefs') else [['glance-manage'] + cf(c, 'glance') + ['db_sync']],
    'placement': lambda c: [['placement-manage'] + cf(c, 'placement') + ['db', 'sync']],
    'cinder': lambda c: [['cinder-manage'] + cf(c, 'cinder') + ['db', 'sync']],
    'heat': lambda c: [['heat-manage'] + cf(c, 'heat') + ['db_sync']],
    'barbican': lambda c: [['barbican-manage', 'db', 'upgrade', '-d', c.db('barbican')]],
    'designate': lambda c: [['designate-manage'] + cf(c, 'designate') + ['database', 'sync']],
    'octavia': lambda c: [['octavia-db-manage'] + cf(c, 'octavia') + ['upgrade', 'head']],
    'manila': lambda c: [['manila-manage'] + cf(c, 'manila') + ['db', 'sync']],
    'magnum': lambda c: [['magnum-db-manage'] + cf(c, 'magnum') + ['upgrade']],
    'ironic': lambda c: [['ironic-dbsync'] + cf(c, 'ironic') + ['create_schema']],
    'mistral': lambda c: [['mistral-db-manage'] + cf(c, 'mistral') + ['upgrade', 'head'],
                          ['mistral-db-manage'] + cf(c, 'mistral') + ['populate']],
    'zaqar': lambda c: [['zaqar-sql-db-manage'] + cf(c, 'zaqar') + ['upgrade', 'head']],
    'trove': lambda c: [['trove-manage'] + cf(c, 'trove') + ['db_sync']],
    'aodh': lambda c: [['aodh-dbsync'] + cf(c, 'aodh')],
    'watcher': lambda c: [['watcher-db-manage'] + cf(c, 'watcher') + ['upgrade']],
}


class Conf:
    def __init__(self, state, here, o):
        self.state, self.here, self.o = state, here, o
        self.groups = [g for g in GROUPS if g in o['groups']]
        self.offset = o['offset']
        self.tls = o['tls']
        self.need_db = True
        self.need_rabbit = any(g not in ('keystone', 'swift', 'glance', 'placement', 'zaqar') for g in self.groups)
        self.mysql_data = os.path.join(state, 'data', 'mysql')
        sock = os.path.join(state, 'run', 'mysql.sock')
        if len(sock) > 100:      # the limit of a unix socket's path
            import hashlib
            sock = '/tmp/livecloud-%s/mysql.sock' % hashlib.sha1(state.encode()).hexdigest()[:10]
        self.mysql_sock = sock
        self.swift_data = o.get('swift_data') or os.path.join(state, 'data', 'swift')
        self.swift_devices, self.swift_replicas, self.swift_part_power = 1, 1, 4
        self.computes = ['compute-%d' % i for i in range(1, o['computes'] + 1)]

    # -- little helpers -----------------------------------------------------
    def port(self, name):
        return PORTS[name] + self.offset

    def ports(self):
        names = [g for g in self.groups]
        if 'swift' in names:
            names += ['swift-account', 'swift-container', 'swift-object']
        if self.need_rabbit:
            names += ['rabbit', 'rabbit-dist', 'epmd']
        out = {n: self.port(n) for n in names}
        if self.tls:
            out.update({n + '-tls': self.port(n) + TLS_SHIFT for n in self.groups})
            out.update({n: p + TLS_SHIFT + self.offset for n, p in BAD_TLS.items()})
        return out

    def url(self, name):
        return 'http://127.0.0.1:%d' % self.port(name)

    def public(self, name):
        if self.tls:
            return 'https://127.0.0.1:%d' % (self.port(name) + TLS_SHIFT)
        return self.url(name)

    def dir(self, svc):
        return os.path.join(self.state, 'conf', svc)

    def data(self, *p):
        d = os.path.join(self.state, 'data', *p)
        os.makedirs(d, exist_ok=True)
        return d

    def db(self, name):
        return ('mysql+pymysql://root:x@localhost/%s?charset=utf8&unix_socket=%s' % (name, self.mysql_sock))

    def rabbit_url(self):
        return 'rabbit://guest:guest@127.0.0.1:%d/' % self.port('rabbit')

    def ks_user(self):
        import grp
        import pwd
        return ['--keystone-user', pwd.getpwuid(os.geteuid()).pw_name,
                '--keystone-group', grp.getgrgid(os.getegid()).gr_name]

    def env(self):
        # a few services (magnum, trove) ask keystone by its public name
        tls = {'REQUESTS_CA_BUNDLE': self.state + '/conf/tls/ca.crt'} if self.tls else {}
        return {**tls, 'TMPDIR': os.path.join(self.state, 'tmp'),
                'LIVECLOUD_NOVA_DIR': self.state + '/data/nova',
                'LIVECLOUD_VNC_PORT': str(self.port('fakevnc')),
                'LIVECLOUD_SERIAL_PORT': str(self.port('fakeserial')),
                'LIVECLOUD_COMPUTES': ','.join(self.computes),
                'OS_NEUTRON_CONFIG_DIR': self.dir('neutron')}

    def rabbit_env(self):
        d = self.data('rabbit')
        return {'HOME': d, 'RABBITMQ_NODENAME': 'livecloud%d@localhost' % self.port('rabbit'),
                'RABBITMQ_NODE_IP_ADDRESS': '127.0.0.1', 'RABBITMQ_NODE_PORT': str(self.port('rabbit')),
                'RABBITMQ_DIST_PORT': str(self.port('rabbit-dist')), 'ERL_EPMD_PORT': str(self.port('epmd')),
                'ERL_EPMD_ADDRESS': '127.0.0.1', 'RABBITMQ_MNESIA_BASE': d + '/mnesia',
                'RABBITMQ_LOG_BASE': self.state + '/log', 'RABBITMQ_LOGS': '-',
                'RABBITMQ_CONFIG_FILE': d + '/rabbitmq', 'RABBITMQ_ADVANCED_CONFIG_FILE': d + '/advanced',
                'RABBITMQ_CONF_ENV_FILE': d + '/none', 'RABBITMQ_ENABLED_PLUGINS_FILE': d + '/plugins',
                'RABBITMQ_PID_FILE': d + '/pid', 'RABBITMQ_GENERATED_CONFIG_DIR': d + '/generated',
                'RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS':
                    '+S 2:2 +sbwt none +sbwtdcpu none +sbwtdio none '
                    '-kernel inet_dist_use_interface {127,0,0,1}'}

    # -- INI ----------------------------------------------------------------
    def ini(self, svc, name, sections):
        os.makedirs(self.dir(svc), exist_ok=True)
        with open(os.path.join(self.dir(svc), name), 'w') as f:
            for sec, kv in sections.items():
                f.write('[%s]\n' % sec)
                for k, v in kv.items():
                    if isinstance(v, bool):
                        v = 'true' if v else 'false'
                    f.write('%s = %s\n' % (k, v))
                f.write('\n')

    def package_file(self, name):
        """A configuration file of the service's own package, unpacked by ../install."""
        cache = os.environ.get('XDG_CACHE_HOME') or os.path.expanduser('~/.cache')
        path = os.path.join(cache, 'cirroscope-livecloud', 'paste', name)
        if not os.path.exists(path):
            raise SystemExit('livecloud: %s is missing: run ./install first' % name)
        return path

    def paste(self, svc, name='api-paste.ini'):
        os.makedirs(self.dir(svc), exist_ok=True)
        # some oslo middleware (CORS) reads its configuration anew, from /etc if not told
        with open(self.package_file(svc + '.ini')) as f:
            lines = f.read().splitlines()
        with open(os.path.join(self.dir(svc), name), 'w') as f:
            for line in lines:
                f.write(line + '\n')
                if line.replace(' ', '').startswith('oslo_config_project='):
                    f.write('oslo_config_file = %s/%s.conf\n' % (self.dir(svc), svc))

    def auth(self, **more):
        d = {'auth_type': 'password', 'auth_url': self.url('keystone') + '/v3', 'username': 'svc',
             'password': PASSWORD['svc'], 'project_name': 'service', 'user_domain_name': 'Default',
             'project_domain_name': 'Default', 'region_name': 'RegionOne'}
        d.update(more)
        return d

    def authtoken(self, **more):
        pub = self.public('keystone') + '/v3'
        return self.auth(www_authenticate_uri=pub, token_cache_time=60,
                         service_token_roles_required='true', service_token_roles='service,admin',
                         interface='internal', service_type='', **more)

    def common(self, svc, db=None):
        """Sections that are the same nearly everywhere"""
        d = {'DEFAULT': {'debug': self.o['debug'], 'transport_url': self.rabbit_url(),
                         'state_path': self.data(svc)},
             'keystone_authtoken': self.authtoken(),
             'oslo_concurrency': {'lock_path': self.data(svc, 'lock')},
             'oslo_middleware': {'enable_proxy_headers_parsing': True,
                                 'max_request_body_size': 114688},
             'oslo_messaging_notifications': {'driver': 'noop'},
             'oslo_messaging_rabbit': {'heartbeat_timeout_threshold': 0, 'rpc_conn_pool_size': 4},
             'cors': {'allowed_origin': '*'},
             'service_user': self.auth(send_service_user_token=True)}
        del d['keystone_authtoken']['service_type']
        if not self.o['legacy_rbac'] and svc in NEW_RBAC:
            d['oslo_policy'] = NEW_RBAC[svc]
        if db:
            d['database'] = {'connection': self.db(db), 'max_pool_size': 4, 'max_overflow': 20,
                             'connection_recycle_time': 3600, 'mysql_wsrep_sync_wait': ''}
            del d['database']['mysql_wsrep_sync_wait']
        return d

    # -- write everything ---------------------------------------------------
    def write(self):
        for g in self.groups:
            getattr(self, 'w_' + g)()
        if self.need_rabbit:
            d = self.data('rabbit')
            with open(d + '/rabbitmq.conf', 'w') as f:
                f.write('listeners.tcp.1 = 127.0.0.1:%d\nlog.console = true\nlog.console.level = warning\n'
                        'vm_memory_high_watermark.absolute = 1GB\ndisk_free_limit.absolute = 50MB\n'
                        'channel_max = 4000\nheartbeat = 0\n' % self.port('rabbit'))
            with open(d + '/advanced.config', 'w') as f:
                f.write('[].\n')
            with open(d + '/plugins', 'w') as f:
                f.write('[].\n')
        if self.tls:
            self.w_nginx()

    def w_keystone(self):
        c = self.common('keystone', 'keystone')
        for k in ('keystone_authtoken', 'service_user'):
            c.pop(k, None)
        c['DEFAULT']['public_endpoint'] = self.public('keystone') + '/'
        c['DEFAULT']['insecure_debug'] = False
        c['DEFAULT']['max_token_size'] = 512
        c['token'] = {'provider': 'fernet', 'expiration': self.o['token_expiry'], 'allow_rescope_scoped_token': True}
        c['fernet_tokens'] = {'key_repository': self.state + '/data/keystone/fernet-keys'}
        c['fernet_receipts'] = {'key_repository': self.state + '/data/keystone/fernet-keys'}
        c['credential'] = {'key_repository': self.state + '/data/keystone/credential-keys'}
        c['auth'] = {'methods': 'external,password,token,oauth1,mapped,application_credential,totp'}
        c['identity'] = {'password_hash_rounds': 4}
        c['cache'] = {'enabled': True, 'backend': 'dogpile.cache.null'}
        c['resource'] = {'list_limit': 1000}
        c['cors']['expose_headers'] = ('X-Auth-Token,X-Openstack-Request-Id,X-Subject-Token,'
                                       'Openstack-Auth-Receipt')
        self.ini('keystone', 'keystone.conf', c)
        # for the CORS middleware, see paste(); keystone has no paste file
        home = self.dir('keystone') + '/home/.keystone'
        os.makedirs(home, exist_ok=True)
        shutil.copyfile(self.dir('keystone') + '/keystone.conf', home + '/keystone.conf')

    def w_glance(self):
        self.paste('glance', 'glance-api-paste.ini')
        c = self.common('glance', 'glance')
        c['DEFAULT'].update({
            'bind_host': '127.0.0.1', 'bind_port': self.port('glance'), 'workers': 0,
            'enabled_backends': 'fast:file,slow:file', 'show_image_direct_url': False,
            'show_multiple_locations': False, 'enabled_import_methods': '[glance-direct,web-download,copy-image]',
            'node_staging_uri': 'file://' + self.data('glance', 'staging'),
            'public_endpoint': self.public('glance'), 'worker_self_reference_url': self.url('glance'),
            'image_cache_dir': self.data('glance', 'cache'), 'delayed_delete': False,
            'enable_v2_api': True, 'hw_scrubber': ''})
        del c['DEFAULT']['hw_scrubber']
        del c['DEFAULT']['enable_v2_api']
        c['DEFAULT']['use_keystone_limits'] = False
        c['DEFAULT']['enforce_secure_rbac'] = not self.o['legacy_rbac']
        c['glance_store'] = {'default_backend': 'fast'}
        c['fast'] = {'filesystem_store_datadir': self.data('glance', 'fast'), 'store_description': 'fast disks'}
        c['slow'] = {'filesystem_store_datadir': self.data('glance', 'slow'), 'store_description': 'slow disks'}
        c['os_glance_staging_store'] = {'filesystem_store_datadir': self.data('glance', 'staging')}
        c['os_glance_tasks_store'] = {'filesystem_store_datadir': self.data('glance', 'tasks')}
        c['paste_deploy'] = {'flavor': 'keystone', 'config_file': self.dir('glance') + '/glance-api-paste.ini'}
        c['taskflow_executor'] = {'max_workers': 4}
        self.ini('glance', 'glance.conf', c)

    def w_placement(self):
        c = self.common('placement')
        c['placement_database'] = {'connection': self.db('placement'), 'max_pool_size': 4}
        c['api'] = {'auth_strategy': 'keystone'}
        self.ini('placement', 'placement.conf', c)

    def w_neutron(self):
        self.paste('neutron')
        c = self.common('neutron', 'neutron')
        c['DEFAULT'].update({
            'bind_host': '127.0.0.1', 'bind_port': self.port('neutron'), 'core_plugin': 'ml2',
            'service_plugins': ','.join([
                'router', 'qos', 'trunk', 'port_forwarding', 'metering', 'segments',
                'network_segment_range', 'conntrack_helper', 'local_ip', 'ndp_proxy', 'log',
                'neutron_dynamic_routing.services.bgp.bgp_plugin.BgpPlugin' if self.has('neutron_dynamic_routing') else '',
            ]).strip(','),
            'api_paste_config': self.dir('neutron') + '/api-paste.ini', 'api_workers': 0, 'rpc_workers': 0,
            'rpc_state_report_workers': 0, 'allow_overlapping_ips': True,
            'notify_nova_on_port_status_changes': 'nova' in self.groups,
            'notify_nova_on_port_data_changes': 'nova' in self.groups,
            'dhcp_agent_notification': False, 'agent_down_time': 300, 'allow_automatic_l3agent_failover': False,
            'dns_domain': 'live.example.', 'global_physnet_mtu': 1500, 'vlan_transparent': False,
            'router_distributed': False, 'network_link_prefix': self.public('neutron'),
            'pagination_max_limit': '-1', 'max_subnet_host_routes': 20, 'dhcp_agents_per_network': 1,
            'network_auto_schedule': True})
        if self.has('neutron_dynamic_routing'):
            c['DEFAULT']['api_extensions_path'] = os.path.dirname(self.has('neutron_dynamic_routing')) + '/extensions'
        del c['DEFAULT']['allow_overlapping_ips']
        c['nova'] = self.auth(endpoint_type='internal')
        c['placement'] = self.auth(endpoint_type='internal')
        c['quotas'] = {'quota_network': 100, 'quota_subnet': 100, 'quota_port': 500, 'quota_router': 20,
                       'quota_floatingip': 50}
        c['service_providers'] = {}
        c['agent'] = {'root_helper': ''}
        del c['agent']
        del c['service_providers']
        self.ini('neutron', 'neutron.conf', c)
        self.ini('neutron', 'ml2.ini', {
            'ml2': {'type_drivers': 'flat,vlan,vxlan,gre,local', 'tenant_network_types': 'vxlan',
                    'mechanism_drivers': 'openvswitch,livecloud',
                    # with the dns extension Nova hands a server's name to Neutron, which
                    # refuses names that are no host names (unicode ...): only with designate
                    'extension_drivers': 'port_security,qos,uplink_status_propagation,port_numa_affinity_policy' +
                                         (',dns_domain_ports' if 'designate' in self.groups else ''),
                    'path_mtu': 1500},
            'ml2_type_flat': {'flat_networks': '*'},
            'ml2_type_vlan': {'network_vlan_ranges': 'physnet1:100:199,physnet2:200:299'},
            'ml2_type_vxlan': {'vni_ranges': '1:9999'},
            'ml2_type_gre': {'tunnel_id_ranges': '1:999'},
            'securitygroup': {'firewall_driver': 'openvswitch', 'enable_security_group': True},
            'ovs_driver': {}})

    def w_nova(self):
        self.paste('nova')
        c = self.common('nova', 'nova')
        c['DEFAULT'].update({
            'my_ip': '127.0.0.1', 'osapi_compute_listen': '127.0.0.1',
            'osapi_compute_listen_port': self.port('nova'), 'osapi_compute_workers': 1,
            'enabled_apis': 'osapi_compute', 'compute_driver': 'livecloud.Driver',
            'allow_resize_to_same_host': True, 'instance_usage_audit': True,
            'periodic_fuzzy_delay': 0, 'rpc_response_timeout': 60, 'service_down_time': 180, 'report_interval': 20,
            'update_resources_interval': 30, 'sync_power_state_interval': 600,
            'heal_instance_info_cache_interval': 0, 'block_device_allocate_retries_interval': 1,
            'block_device_allocate_retries': 120, 'default_schedule_zone': 'nova',
            'resume_guests_state_on_host_boot': False, 'vif_plugging_timeout': 20,
            'vif_plugging_is_fatal': False, 'running_deleted_instance_action': 'noop',
            'reclaim_instance_interval': self.o.get('soft_delete', 0)})
        c['api_database'] = {'connection': self.db('nova_api'), 'max_pool_size': 4}
        c['api'] = {'auth_strategy': 'keystone', 'compute_link_prefix': self.public('nova'),
                    'glance_link_prefix': self.public('glance'), 'max_limit': 1000}
        c['wsgi'] = {'api_paste_config': self.dir('nova') + '/api-paste.ini'}
        c['conductor'] = {'workers': 1}
        c['scheduler'] = {'workers': 1, 'discover_hosts_in_cells_interval': 4, 'image_metadata_prefilter': False}
        del c['scheduler']['image_metadata_prefilter']
        c['filter_scheduler'] = {'track_instance_changes': False}
        c['glance'] = {'valid_interfaces': 'internal', 'region_name': 'RegionOne', 'num_retries': 2}
        c['neutron'] = self.auth(valid_interfaces='internal', service_metadata_proxy=False)
        c['placement'] = self.auth(valid_interfaces='internal')
        c['cinder'] = self.auth(catalog_info='volumev3:cinderv3:internalURL', os_region_name='RegionOne',
                                http_retries=2)
        del c['cinder']['region_name']
        c['keystone'] = self.auth(valid_interfaces='internal')
        c['barbican'] = {'barbican_endpoint_type': 'internal'}
        c['vnc'] = {'enabled': True, 'novncproxy_base_url': '%s/vnc_auto.html' % self.url('novncproxy'),
                    'novncproxy_host': '127.0.0.1', 'novncproxy_port': self.port('novncproxy'),
                    'server_listen': '127.0.0.1', 'server_proxyclient_address': '127.0.0.1'}
        c['spice'] = {'enabled': True, 'html5proxy_base_url': '%s/spice_auto.html' % self.url('novncproxy'),
                      'server_listen': '127.0.0.1'}
        c['serial_console'] = {'enabled': True, 'base_url': 'ws://127.0.0.1:%d/' % self.port('serialproxy'),
                               'serialproxy_host': '127.0.0.1', 'serialproxy_port': self.port('serialproxy'),
                               'proxyclient_address': '127.0.0.1'}
        c['mks'] = {'enabled': False}
        c['quota'] = {'instances': 50, 'cores': 200, 'ram': 512000, 'key_pairs': 100, 'server_groups': 20}
        c['upgrade_levels'] = {'compute': 'auto'}
        del c['upgrade_levels']
        self.ini('nova', 'nova.conf', c)
        # nova-compute has no database
        for k in ('database', 'api_database'):
            del c[k]
        self.ini('nova', 'nova-compute.conf', c)

    def w_cinder(self):
        self.paste('cinder')
        shutil.copyfile(self.package_file('cinder_resource_filters.json'), self.dir('cinder') + '/resource_filters.json')
        c = self.common('cinder', 'cinder')
        c['DEFAULT'].update({
            'osapi_volume_listen': '127.0.0.1', 'osapi_volume_listen_port': self.port('cinder'),
            'osapi_volume_workers': 1, 'api_paste_config': self.dir('cinder') + '/api-paste.ini',
            'auth_strategy': 'keystone', 'enabled_backends': 'ssd,hdd', 'default_volume_type': 'ssd',
            'host': 'storage-1', 'my_ip': '127.0.0.1', 'glance_api_servers': self.url('glance'),
            'resource_query_filters_file': self.dir('cinder') + '/resource_filters.json',
            'backup_driver': 'cinder.backup.drivers.posix.PosixBackupDriver',
            'backup_posix_path': self.data('cinder', 'backup'), 'backup_workers': 1,
            'image_conversion_dir': self.data('cinder', 'conversion'), 'backup_file_size': 1 << 30,
            'backup_sha_block_size_bytes': 1 << 20, 'backup_compression_algorithm': 'none',
            'public_endpoint': self.public('cinder'), 'storage_availability_zone': 'nova',
            'scheduler_default_filters': 'AvailabilityZoneFilter,CapacityFilter,CapabilitiesFilter',
            'report_interval': 20, 'service_down_time': 180, 'image_volume_cache_enabled': False,
            'target_helper': 'fake', 'volume_clear': 'none', 'periodic_interval': 30, 'periodic_fuzzy_delay': 0,
            'quota_volumes': 200, 'quota_gigabytes': 10000, 'quota_snapshots': 100, 'quota_backups': 50,
            'quota_backup_gigabytes': 2000, 'volume_usage_audit_period': 'month'})
        for b in ('ssd', 'hdd'):
            c[b] = {'volume_driver': 'livecloud_cinder.FileDriver', 'volume_backend_name': b,
                    'livecloud_dir': self.data('cinder', b), 'livecloud_total_gb': 1000 if b == 'ssd' else 5000}
        c['nova'] = self.auth(interface='internal')
        c['coordination'] = {'backend_url': 'file://' + self.data('cinder', 'coordination')}
        if 'barbican' in self.groups:
            c['key_manager'] = {'backend': 'barbican'}
            c['barbican'] = {'auth_endpoint': self.url('keystone') + '/v3', 'barbican_endpoint_type': 'internal'}
        self.ini('cinder', 'cinder.conf', c)

    def w_swift(self):
        import pwd
        user = pwd.getpwuid(os.geteuid()).pw_name
        d = self.dir('swift')
        self.ini('swift', 'swift.conf', {
            'swift-hash': {'swift_hash_path_suffix': 'livecloud', 'swift_hash_path_prefix': 'livecloud'},
            'storage-policy:0': {'name': 'gold', 'aliases': 'gold, standard', 'default': 'yes'},
            'storage-policy:1': {'name': 'silver'},
            'swift-constraints': {'max_file_size': 5368709122, 'max_meta_overall_size': 3500}})
        base = {'bind_ip': '127.0.0.1', 'workers': 0, 'user': user, 'swift_dir': d,
                'log_address': d + '/nolog', 'log_level': 'INFO', 'mount_check': 'false',
                'devices': self.swift_data + '/devices', 'recon_cache_path': self.data('swift-recon'),
                'disable_fallocate': 'true', 'fallocate_reserve': '0', 'log_requests': 'false',
                'max_clients': 256, 'eventlet_debug': 'false'}
        for s in ('account', 'container', 'object'):
            conf = {'DEFAULT': dict(base, bind_port=self.port('swift-' + s)),
                    'pipeline:main': {'pipeline': 'healthcheck %s-server' % s},
                    'filter:healthcheck': {'use': 'egg:swift#healthcheck'},
                    'app:%s-server' % s: {'use': 'egg:swift#' + s}}
            conf['app:%s-server' % s]['fsync_threads'] = 0
            if s == 'account':
                conf['account-reaper'] = {'delay_reaping': 5, 'interval': 30}
            if s == 'container':
                conf['app:container-server']['allow_versions'] = 'true'
                conf['container-updater'] = {'interval': 4, 'account_suppression_time': 2, 'concurrency': 1}
            if s == 'object':
                conf['app:object-server']['allowed_headers'] = (
                    'Content-Disposition, Content-Encoding, X-Delete-At, X-Object-Manifest, '
                    'X-Static-Large-Object, Cache-Control, Content-Language, Expires, X-Robots-Tag')
                conf['object-updater'] = {'interval': 15, 'concurrency': 1}
            self.ini('swift', s + '-server.conf', conf)
        reader = '' if self.o['legacy_rbac'] else 'reader'
        self.ini('swift', 'proxy-server.conf', {
            'DEFAULT': dict(base, bind_port=self.port('swift'), cors_allow_origin='*', strict_cors_mode='false',
                            expose_info='true'),
            'pipeline:main': {'pipeline': 'catch_errors gatekeeper healthcheck proxy-logging listing_formats '
                              'bulk tempurl formpost s3api s3token authtoken keystoneauth staticweb copy '
                              'container-quotas account-quotas slo dlo versioned_writes symlink proxy-server'},
            'app:proxy-server': {'use': 'egg:swift#proxy', 'allow_account_management': 'true',
                                 'account_autocreate': 'true', 'expose_info': 'true',
                                 'recheck_account_existence': 5, 'recheck_container_existence': 5},
            'filter:catch_errors': {'use': 'egg:swift#catch_errors'},
            'filter:gatekeeper': {'use': 'egg:swift#gatekeeper'},
            'filter:healthcheck': {'use': 'egg:swift#healthcheck'},
            'filter:proxy-logging': {'use': 'egg:swift#proxy_logging'},
            'filter:listing_formats': {'use': 'egg:swift#listing_formats'},
            'filter:bulk': {'use': 'egg:swift#bulk'},
            'filter:tempurl': {'use': 'egg:swift#tempurl', 'methods': 'GET HEAD PUT POST DELETE',
                               'allowed_digests': 'sha1 sha256 sha512'},
            'filter:formpost': {'use': 'egg:swift#formpost', 'allowed_digests': 'sha1 sha256 sha512'},
            'filter:s3api': {'use': 'egg:swift#s3api', 'location': 'RegionOne', 'force_swift_request_proxy_log': 'false'},
            'filter:s3token': {'use': 'egg:swift#s3token', 'auth_uri': self.url('keystone') + '/v3',
                               'auth_url': self.url('keystone') + '/v3', 'auth_type': 'password',
                               'username': 'svc', 'password': PASSWORD['svc'], 'project_name': 'service',
                               'user_domain_name': 'Default', 'project_domain_name': 'Default',
                               'reseller_prefix': 'AUTH_', 'delay_auth_decision': 'True', 'http_timeout': '10.0'},
            'filter:authtoken': dict(self.auth(), paste_filter='x',
                                     www_authenticate_uri=self.public('keystone') + '/v3',
                                     delay_auth_decision='True', token_cache_time=60, interface='internal',
                                     include_service_catalog='False'),
            'filter:keystoneauth': {'use': 'egg:swift#keystoneauth', 'operator_roles': 'admin, member',
                                    'reseller_admin_role': 'ResellerAdmin',
                                    'project_reader_roles': reader},
            'filter:staticweb': {'use': 'egg:swift#staticweb'},
            'filter:copy': {'use': 'egg:swift#copy'},
            'filter:container-quotas': {'use': 'egg:swift#container_quotas'},
            'filter:account-quotas': {'use': 'egg:swift#account_quotas'},
            'filter:slo': {'use': 'egg:swift#slo', 'min_segment_size': 1, 'allow_async_delete': 'true'},
            'filter:dlo': {'use': 'egg:swift#dlo'},
            'filter:versioned_writes': {'use': 'egg:swift#versioned_writes', 'allow_versioned_writes': 'true',
                                        'allow_object_versioning': 'true'},
            'filter:symlink': {'use': 'egg:swift#symlink'}})
        p = os.path.join(d, 'proxy-server.conf')
        with open(p) as f:
            s = f.read().replace('paste_filter = x', 'paste.filter_factory = keystonemiddleware.auth_token:filter_factory')
        with open(p, 'w') as f:
            f.write(s)
        self.ini('swift', 'object-expirer.conf', {
            'DEFAULT': base, 'object-expirer': {'interval': 20, 'report_interval': 3600},
            'pipeline:main': {'pipeline': 'catch_errors proxy-server'},
            'app:proxy-server': {'use': 'egg:swift#proxy'},
            'filter:catch_errors': {'use': 'egg:swift#catch_errors'}})
        self.ini('swift', 'internal-client.conf', {
            'DEFAULT': base, 'pipeline:main': {'pipeline': 'catch_errors proxy-logging proxy-server'},
            'app:proxy-server': {'use': 'egg:swift#proxy', 'account_autocreate': 'true'},
            'filter:proxy-logging': {'use': 'egg:swift#proxy_logging'},
            'filter:catch_errors': {'use': 'egg:swift#catch_errors'}})

    # -- TLS ----------------------------------------------------------------
    def make_certs(self, env):
        d = os.path.join(self.state, 'conf', 'tls')
        if os.path.exists(d + '/done'):
            return
        os.makedirs(d, exist_ok=True)

        def run(*a):
            subprocess.run(['/usr/bin/openssl'] + list(a), check=True, cwd=d, env=env,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def leaf(name, san, ca='ca', days='825', dates=()):
            run('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', name + '.key', '-out', name + '.csr',
                '-subj', '/CN=' + name)
            with open(d + '/%s.ext' % name, 'w') as f:
                f.write('subjectAltName=%s\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n' % san)
            run('x509', '-req', '-in', name + '.csr', '-CA', ca + '.crt', '-CAkey', ca + '.key',
                '-CAcreateserial', '-out', name + '.crt', '-days', days, '-extfile', name + '.ext')

        for ca in ('ca', 'otherca'):
            run('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', ca + '.key', '-out', ca + '.crt',
                '-days', '3650', '-subj', '/CN=livecloud test ' + ca, '-addext', 'basicConstraints=critical,CA:TRUE',
                '-addext', 'keyUsage=critical,keyCertSign,cRLSign')
        ok = 'DNS:localhost,IP:127.0.0.1'
        leaf('server', ok)
        leaf('wrong-host', 'DNS:elsewhere.example')
        leaf('untrusted', ok, ca='otherca')
        # expired: signed through "openssl ca" with dates in the past
        with open(d + '/ca.cnf', 'w') as f:
            f.write('[ca]\ndefault_ca=d\n[d]\ndatabase=%s/index.txt\nserial=%s/serial.txt\nnew_certs_dir=%s\n'
                    'default_md=sha256\npolicy=p\nunique_subject=no\n[p]\ncommonName=supplied\n' % (d, d, d))
        open(d + '/index.txt', 'w').close()
        with open(d + '/serial.txt', 'w') as f:
            f.write('1000\n')
        leaf('expired', ok)
        run('ca', '-batch', '-config', 'ca.cnf', '-cert', 'ca.crt', '-keyfile', 'ca.key', '-in', 'expired.csr',
            '-out', 'expired.crt', '-notext', '-extfile', 'expired.ext', '-startdate', '20200101000000Z',
            '-enddate', '20210101000000Z')
        open(d + '/done', 'w').close()

    def w_nginx(self):
        d = self.dir('nginx')
        t = os.path.join(self.state, 'conf', 'tls')
        os.makedirs(d, exist_ok=True)
        tmp = self.data('nginx')
        servers = []

        def server(port, cert, backend):
            servers.append('''  server {
    listen 127.0.0.1:%d ssl;
    ssl_certificate %s/%s.crt; ssl_certificate_key %s/%s.key;
    location / { proxy_pass http://127.0.0.1:%d; }
  }
''' % (port, t, cert, t, cert, backend))
        for g in self.groups:
            server(self.port(g) + TLS_SHIFT, 'server', self.port(g))
        for name, p in BAD_TLS.items():
            server(p + TLS_SHIFT + self.offset, name, self.port('keystone'))
        import pwd
        with open(d + '/nginx.conf', 'w') as f:
            f.write('''%sdaemon off; worker_processes 1; pid %s/pid; error_log stderr warn;
events { worker_connections 512; }
http {
  access_log off; client_max_body_size 0; proxy_request_buffering off; proxy_buffering off;
  client_body_temp_path %s/b; proxy_temp_path %s/p; fastcgi_temp_path %s/f; uwsgi_temp_path %s/u; scgi_temp_path %s/s;
  ssl_protocols TLSv1.2 TLSv1.3; server_tokens off; proxy_read_timeout 600s; proxy_send_timeout 600s;
  proxy_http_version 1.1; proxy_set_header Host $http_host; proxy_set_header X-Forwarded-Proto https;
  proxy_set_header X-Forwarded-For $remote_addr; proxy_set_header Connection "";
%s}
''' % ('user %s;\n' % pwd.getpwuid(0).pw_name if os.geteuid() == 0 else '', tmp, tmp, tmp, tmp, tmp, tmp,
                ''.join(servers)))

    # -- processes ----------------------------------------------------------
    def has(self, module):
        p = '/usr/lib/python3/dist-packages/%s/__init__.py' % module
        return p if os.path.exists(p) else ''

    def uwsgi(self, name, wsgi, port, conf_args='', procs=1, env=None, callable_=None, threads=4):
        cmd = ['/usr/bin/uwsgi', '--plugin', 'python3', '--http-socket', '127.0.0.1:%d' % port,
               '--master', '--processes', str(procs), '--threads', str(threads), '--enable-threads', '--die-on-term',
               '--need-app', '--buffer-size', '65535', '--http-socket-modifier1', '0', '--thunder-lock',
               '--single-interpreter', '--procname-prefix', name + ' ', '--ignore-sigpipe', '--catch-exceptions',
               '--add-header', 'Connection: close', '--disable-logging', '--pythonpath', self.here]
        cmd += ['--module', wsgi] if ':' in wsgi else ['--wsgi-file', wsgi]
        if conf_args:
            cmd += ['--pyargv', conf_args]
        return {'name': name, 'cmd': cmd, 'url': 'http://127.0.0.1:%d/' % port, 'env': env or {}}

    def py(self, name, args, url=None, stage=2, prog=None, env=None, until=None):
        return {'name': name, 'cmd': [PY, self.here + '/svc.py', prog or name] + args, 'url': url,
                'stage': stage, 'env': env or {}, 'until': until}

    def processes(self):
        out = []
        for g in self.groups:
            out += getattr(self, 'p_' + g)()
        if self.tls:
            out.append({'name': 'nginx', 'cmd': ['/usr/sbin/nginx', '-p', self.data('nginx'), '-e', 'stderr',
                                                 '-c', self.dir('nginx') + '/nginx.conf']})
        return out

    def p_keystone(self):
        p = self.uwsgi('keystone', '/usr/bin/keystone-wsgi-public', self.port('keystone'),
                       env={'OS_KEYSTONE_CONFIG_FILES': self.dir('keystone') + '/keystone.conf',
                            'HOME': self.dir('keystone') + '/home'},
                       procs=2, threads=1)
        p['stage'] = 0
        return [p]

    def p_glance(self):
        return [self.py('glance-api', cf(self, 'glance'), self.url('glance') + '/', stage=1)]

    def p_placement(self):
        return [self.uwsgi('placement', '/usr/bin/placement-api', self.port('placement'),
                           env={'OS_PLACEMENT_CONFIG_DIR': self.dir('placement')})]

    def p_neutron(self):
        return [self.py('neutron-server', cf(self, 'neutron', 'ml2.ini'), self.url('neutron') + '/')]

    def p_nova(self):
        a = cf(self, 'nova')
        self.data('nova')
        out = [self.py('nova-conductor', a, until='Starting conductor node'),
               self.py('nova-api', a, self.url('nova') + '/'),
               self.py('nova-scheduler', a, until='Starting scheduler node')]
        for h in self.computes:
            self.ini('nova', h + '.conf', {'DEFAULT': {'host': h, 'state_path': self.data('nova', h)},
                                           'oslo_concurrency': {'lock_path': self.data('nova', h, 'lock')}})
            out.append(self.py('nova-' + h, cf(self, 'nova-compute', h + '.conf', d='nova'), stage=3, prog='nova-compute'))
        return out

    def p_cinder(self):
        a = cf(self, 'cinder')
        return [self.py('cinder-api', a, self.url('cinder') + '/'),
                self.py('cinder-scheduler', a), self.py('cinder-volume', a), self.py('cinder-backup', a)]

    def p_swift(self):
        d = self.dir('swift')
        e = {'SWIFT_DIR': d}
        out = []
        for s in ('account', 'container', 'object'):
            out.append(self.py('swift-%s-server' % s, [d + '/%s-server.conf' % s, '-v'],
                               self.url('swift-' + s) + '/healthcheck', stage=1, env=e))
        out.append(self.py('swift-proxy-server', [d + '/proxy-server.conf', '-v'],
                           self.url('swift') + '/healthcheck', stage=1, env=e))
        for s, conf in (('container-updater', 'container-server'), ('object-updater', 'object-server'),
                        ('object-expirer', 'object-expirer'), ('account-reaper', 'account-server')):
            out.append(self.py('swift-' + s, ['%s/%s.conf' % (d, conf), '-v'], stage=1, env=e))
        return out

    # ======================================================================
    # beyond the core. Some programs look for their configuration only in
    # ~/.PROJECT or /etc: those get a HOME of their own.
    # ======================================================================
    def home(self, svc):
        d = os.path.join(self.dir(svc), 'home', '.' + svc)
        os.makedirs(d, exist_ok=True)
        shutil.copyfile(os.path.join(self.dir(svc), svc + '.conf'), os.path.join(d, svc + '.conf'))
        return {'HOME': os.path.join(self.dir(svc), 'home')}

    def wsgi_file(self, svc, code):
        p = os.path.join(self.dir(svc), 'app.wsgi')
        with open(p, 'w') as f:
            f.write('import sys\nsys.argv = [%r]\n' % svc + code)
        return p

    # -- barbican
    def w_barbican(self):
        self.paste('barbican', 'barbican-api-paste.ini')
        c = self.common('barbican')
        c['DEFAULT'].update({'sql_connection': self.db('barbican'), 'host_href': self.public('barbican'),
                             'db_auto_create': False, 'max_allowed_request_size_in_bytes': 1000000,
                             'max_allowed_secret_in_bytes': 20000})
        c['database'] = {'connection': self.db('barbican')}
        c['queue'] = {'enable': False}
        c['secretstore'] = {'enabled_secretstore_plugins': 'store_crypto', 'namespace': 'barbican.secretstore.plugin'}
        c['crypto'] = {'enabled_crypto_plugins': 'simple_crypto', 'namespace': 'barbican.crypto.plugin'}
        c['simple_crypto_plugin'] = {'kek': 'YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY='}
        c['keystone_notifications'] = {'enable': False}
        c.pop('oslo_policy', None)
        self.ini('barbican', 'barbican.conf', c)

    def p_barbican(self):
        f = self.wsgi_file('barbican', 'from barbican.common import config  # noqa\nfrom paste import deploy\n'
                           'application = deploy.loadapp("config:%s/barbican-api-paste.ini", name="main")\n' % self.dir('barbican'))
        return [self.uwsgi('barbican', f, self.port('barbican'), env=self.home('barbican'))]

    # -- heat
    def w_heat(self):
        self.paste('heat')
        c = self.common('heat', 'heat')
        c['DEFAULT'].update({
            'auth_encryption_key': '0123456789abcdef0123456789abcdef', 'num_engine_workers': 1,
            'deferred_auth_method': 'trusts', 'trusts_delegated_roles': '', 'stack_user_domain_name': 'heat',
            'stack_domain_admin': 'heat_domain_admin', 'stack_domain_admin_password': 'svc-pass',
            'heat_metadata_server_url': self.url('heat-cfn'), 'heat_waitcondition_server_url': self.url('heat-cfn') + '/v1/waitcondition',
            'region_name_for_services': 'RegionOne', 'convergence_engine': True, 'enable_stack_abandon': True,
            'enable_stack_adopt': True, 'max_stacks_per_tenant': 100, 'periodic_interval': 60})
        c['paste_deploy'] = {'api_paste_config': self.dir('heat') + '/api-paste.ini'}
        c['heat_all'] = {'enabled_services': 'engine,api,api_cfn'}
        c['heat_api'] = {'bind_host': '127.0.0.1', 'bind_port': self.port('heat'), 'workers': 0}
        c['heat_api_cfn'] = {'bind_host': '127.0.0.1', 'bind_port': self.port('heat-cfn'), 'workers': 0}
        c['trustee'] = {k: v for k, v in self.auth().items() if k not in ('project_name', 'project_domain_name', 'region_name')}
        c['clients'] = {'endpoint_type': 'internalURL'}
        c['clients_keystone'] = {'auth_uri': self.url('keystone')}
        c['ec2authtoken'] = {'auth_uri': self.url('keystone') + '/v3'}
        c.pop('oslo_policy', None)
        self.ini('heat', 'heat.conf', c)

    def p_heat(self):
        return [self.py('heat-all', [], self.url('heat') + '/', env=self.home('heat'))]

    # -- designate
    def w_designate(self):
        self.paste('designate')
        c = self.common('designate')
        c['DEFAULT']['root_helper'] = ''
        c['storage:sqlalchemy'] = {'connection': self.db('designate'), 'max_pool_size': 4}
        c['service:api'] = {'listen': '127.0.0.1:%d' % self.port('designate'), 'auth_strategy': 'keystone', 'enable_api_v2': True,
                            'enable_api_admin': True, 'enabled_extensions_admin': 'quotas, reports', 'enable_host_header': True,
                            'api_base_uri': self.public('designate') + '/', 'workers': 1, 'threads': 20,
                            'api_paste_config': self.dir('designate') + '/api-paste.ini'}
        c['service:central'] = {'workers': 1, 'threads': 20, 'managed_resource_email': 'hostmaster@example.com'}
        c['service:worker'] = {'enabled': True, 'workers': 1, 'notify': False, 'poll_retry_interval': 1, 'poll_max_retries': 2,
                               'poll_delay': 0, 'threads': 20}
        c['coordination'] = {'backend_url': 'file://' + self.data('designate', 'coordination')}
        c.pop('oslo_policy', None)
        self.ini('designate', 'designate.conf', c)
        with open(os.path.join(self.dir('designate'), 'pools.yaml'), 'w') as f:
            f.write('- name: default\n  description: Default Pool\n  attributes: {}\n'
                    '  ns_records:\n    - hostname: ns1.live.example.\n      priority: 1\n    - hostname: ns2.live.example.\n      priority: 2\n'
                    '  nameservers:\n    - host: 127.0.0.1\n      port: 9\n'
                    '  targets:\n    - type: fake\n      description: nobody\n      masters:\n        - host: 127.0.0.1\n          port: 9\n'
                    '      options:\n        host: 127.0.0.1\n        port: 9\n')

    def p_designate(self):
        a = cf(self, 'designate')
        return [self.py('designate-central', a), self.py('designate-worker', a),
                self.py('designate-api', a, self.url('designate') + '/')]

    # -- octavia
    def w_octavia(self):
        c = self.common('octavia', 'octavia')
        c['DEFAULT']['transport_url'] = self.rabbit_url()
        c['api_settings'] = {'bind_host': '127.0.0.1', 'bind_port': self.port('octavia'), 'auth_strategy': 'keystone',
                             'enabled_provider_drivers': 'amphora:The Octavia Amphora driver (simulated),octavia:alias of amphora,noop_driver:never leaves PENDING',
                             'default_provider_driver': 'amphora', 'api_base_uri': self.public('octavia'),
                             'allow_tls_terminated_listeners': True, 'healthcheck_enabled': False}
        c['controller_worker'] = {'amphora_driver': 'amphora_noop_driver', 'compute_driver': 'compute_noop_driver',
                                  'network_driver': 'network_noop_driver', 'volume_driver': 'volume_noop_driver',
                                  'image_driver': 'image_noop_driver', 'distributor_driver': 'distributor_noop_driver',
                                  'workers': 1, 'amp_boot_network_list': '11111111-1111-1111-1111-111111111111',
                                  'amp_image_tag': 'amphora', 'amp_flavor_id': '1', 'client_ca': '/dev/null',
                                  'loadbalancer_topology': 'SINGLE', 'amp_active_retries': 5, 'amp_active_wait_sec': 1}
        c['certificates'] = {'cert_generator': 'local_cert_generator', 'cert_manager': 'barbican_cert_manager',
                             'server_certs_key_passphrase': 'insecure-key-do-not-use-this-key',
                             'ca_certificate': self.dir('octavia') + '/ca.crt', 'ca_private_key': self.dir('octavia') + '/ca.key',
                             'ca_private_key_passphrase': 'x'}
        c['health_manager'] = {'heartbeat_key': 'live', 'bind_ip': '127.0.0.1', 'bind_port': 9, 'controller_ip_port_list': '127.0.0.1:9'}
        c['driver_agent'] = {'status_socket_path': self.state + '/run/oct-status.sock', 'stats_socket_path': self.state + '/run/oct-stats.sock',
                             'get_socket_path': self.state + '/run/oct-get.sock'}
        c['oslo_messaging'] = {'topic': 'octavia_prov'}
        c['house_keeping'] = {'load_balancer_expiry_age': 60}
        c['service_auth'] = self.auth()
        c['task_flow'] = {'engine': 'serial', 'persistence_connection': self.db('octavia_persistence')}
        c.pop('oslo_policy', None)
        c.pop('service_user', None)
        self.ini('octavia', 'octavia.conf', c)
        k = self.dir('octavia') + '/ca.key'
        if not os.path.exists(k):
            subprocess.run(['/usr/bin/openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-passout', 'pass:x', '-keyout', k,
                            '-out', self.dir('octavia') + '/ca.crt', '-days', '3650', '-subj', '/CN=octavia'],
                           check=True, stderr=subprocess.DEVNULL)

    def p_octavia(self):
        f = self.wsgi_file('octavia', 'from octavia.api import app\napplication = app.setup_app(argv=["octavia", "--config-file", %r])\n'
                           % (self.dir('octavia') + '/octavia.conf'))
        return [self.uwsgi('octavia', f, self.port('octavia'), env=self.home('octavia')),
                self.py('octavia-worker', cf(self, 'octavia'), env=self.home('octavia'))]

    # -- manila
    def w_manila(self):
        self.paste('manila')
        c = self.common('manila', 'manila')
        c['DEFAULT'].update({'osapi_share_listen': '127.0.0.1', 'osapi_share_listen_port': self.port('manila'), 'osapi_share_workers': 1,
                             'api_paste_config': self.dir('manila') + '/api-paste.ini', 'auth_strategy': 'keystone', 'my_ip': '127.0.0.1',
                             'host': 'share-1', 'enabled_share_backends': 'alpha', 'enabled_share_protocols': 'NFS,CIFS',
                             'default_share_type': 'default', 'storage_availability_zone': 'nova', 'periodic_fuzzy_delay': 0,
                             'wsgi_keep_alive': True, 'share_name_template': 'share-%%s'})
        del c['DEFAULT']['share_name_template']
        c['alpha'] = {'share_driver': 'manila.tests.share.drivers.dummy.DummyDriver', 'share_backend_name': 'ALPHA',
                      'driver_handles_share_servers': False, 'dummy_driver_default_driver_method_delay': 0.2,
                      'dummy_driver_driver_methods_delays': 'create_share:0.5,do_setup:0.01',
                      'replication_domain': 'DUMMY'}
        c['neutron'] = self.auth()
        c['coordination'] = {'backend_url': 'file://' + self.data('manila', 'coordination')}
        c['glance'] = self.auth()
        self.ini('manila', 'manila.conf', c)

    def p_manila(self):
        a = cf(self, 'manila')
        return [self.py('manila-api', a, self.url('manila') + '/'), self.py('manila-scheduler', a), self.py('manila-share', a),
                self.py('manila-data', a)]

    # -- ironic
    def w_ironic(self):
        c = self.common('ironic', 'ironic')
        f = 'fake,no-%s'
        c['DEFAULT'].update({'auth_strategy': 'keystone', 'my_ip': '127.0.0.1', 'host': 'ironic-1', 'enabled_hardware_types': 'fake-hardware',
                             'rpc_transport': 'oslo', 'default_deploy_interface': 'fake', 'tempdir': self.state + '/tmp',
                             'enabled_bios_interfaces': 'fake,no-bios', 'enabled_boot_interfaces': 'fake', 'enabled_console_interfaces': 'fake,no-console',
                             'enabled_deploy_interfaces': 'fake', 'enabled_inspect_interfaces': 'fake,no-inspect', 'enabled_management_interfaces': 'fake,noop',
                             'enabled_network_interfaces': 'noop', 'enabled_power_interfaces': 'fake', 'enabled_raid_interfaces': 'fake,no-raid',
                             'enabled_rescue_interfaces': 'fake,no-rescue', 'enabled_storage_interfaces': 'fake,noop', 'enabled_vendor_interfaces': 'fake,no-vendor'})
        c['api'] = {'host_ip': '127.0.0.1', 'port': self.port('ironic'), 'api_workers': 1, 'public_endpoint': self.public('ironic')}
        c['conductor'] = {'workers_pool_size': 20, 'sync_power_state_interval': 60, 'automated_clean': False, 'heartbeat_interval': 10}
        c['service_catalog'] = self.auth(endpoint_override=self.url('ironic'))
        c['dhcp'] = {'dhcp_provider': 'none'}
        c['neutron'] = self.auth()
        c['glance'] = self.auth()
        c.pop('oslo_policy', None)
        c.pop('service_user', None)
        self.ini('ironic', 'ironic.conf', c)

    def p_ironic(self):
        return [self.py('ironic', cf(self, 'ironic'), self.url('ironic') + '/')]

    # -- magnum
    def w_magnum(self):
        self.paste('magnum')
        c = self.common('magnum', 'magnum')
        c['api'] = {'host': '127.0.0.1', 'port': self.port('magnum'), 'workers': 1, 'api_paste_config': self.dir('magnum') + '/api-paste.ini'}
        c['certificates'] = {'cert_manager_type': 'x509keypair'}
        c['cluster'] = {'temp_cache_dir': self.data('magnum', 'certs')}
        c['trust'] = {'trustee_domain_name': 'magnum', 'trustee_domain_admin_name': 'magnum_domain_admin', 'trustee_domain_admin_domain_name': 'magnum',
                      'trustee_domain_admin_password': 'svc-pass', 'trustee_keystone_interface': 'internal'}
        c['keystone_auth'] = self.auth()
        c['drivers'] = {'verify_ca': False, 'send_cluster_metrics': False}
        c['cinder'] = {'default_docker_volume_type': 'ssd'}
        for s in ('heat', 'glance', 'nova', 'neutron', 'cinder', 'magnum', 'octavia'):
            c[s + '_client'] = {'region_name': 'RegionOne', 'endpoint_type': 'internalURL'}
        c.pop('oslo_policy', None)
        self.ini('magnum', 'magnum.conf', c)

    def p_magnum(self):
        f = self.wsgi_file('magnum', 'sys.argv += ["--config-file", %r]\nfrom magnum.api import app\napplication = app.build_wsgi_app(sys.argv)\n'
                           % (self.dir('magnum') + '/magnum.conf'))
        return [self.uwsgi('magnum', f, self.port('magnum'), env=self.home('magnum')),
                self.py('magnum-conductor', cf(self, 'magnum'))]

    # -- mistral
    def w_mistral(self):
        c = self.common('mistral', 'mistral')
        c['api'] = {'host': '127.0.0.1', 'port': self.port('mistral'), 'api_workers': 1}
        c['pecan'] = {'auth_enable': True}
        c['coordination'] = {'backend_url': ''}
        c['event_engine'] = {'event_definitions_cfg_file': self.dir('mistral') + '/events.yaml'}
        c['keystone'] = self.auth()
        c.pop('oslo_policy', None)
        self.ini('mistral', 'mistral.conf', c)
        with open(self.dir('mistral') + '/events.yaml', 'w') as f:
            f.write('[]\n')

    def p_mistral(self):
        return [self.py('mistral-server', cf(self, 'mistral') + ['--server', 'api,engine,executor'], self.url('mistral') + '/')]

    # -- zaqar
    def w_zaqar(self):
        c = self.common('zaqar')
        c['DEFAULT'].update({'auth_strategy': 'keystone', 'admin_mode': True, 'unreliable': True, 'pooling': False})
        c['drivers'] = {'transport': 'wsgi', 'message_store': 'swift', 'management_store': 'sqlalchemy'}
        c['drivers:transport:wsgi'] = {'bind': '127.0.0.1', 'port': self.port('zaqar')}
        c['drivers:management_store:sqlalchemy'] = {'uri': self.db('zaqar')}
        c['drivers:message_store:swift'] = {'uri': 'swift://svc:%s@/service' % PASSWORD['svc'], 'auth_url': self.url('keystone') + '/v3',
                                            'project_domain_name': 'Default', 'user_domain_name': 'Default', 'region_name': 'RegionOne', 'interface': 'internal'}
        c['signed_url'] = {'secret_key': 'live'}
        c['trustee'] = self.auth()
        c.pop('oslo_policy', None)
        self.ini('zaqar', 'zaqar.conf', c)

    def p_zaqar(self):
        return [self.py('zaqar-server', cf(self, 'zaqar'), self.url('zaqar') + '/')]

    # -- trove
    def w_trove(self):
        self.paste('trove')
        c = self.common('trove', 'trove')
        c['DEFAULT'].update({'bind_host': '127.0.0.1', 'bind_port': self.port('trove'), 'trove_api_workers': 1, 'api_paste_config': self.dir('trove') + '/api-paste.ini',
                             'control_exchange': 'trove', 'management_networks': '', 'trove_auth_url': self.url('keystone') + '/v3'})
        c['service_credentials'] = self.auth()
        c.pop('oslo_policy', None)
        self.ini('trove', 'trove.conf', c)

    def p_trove(self):
        a = cf(self, 'trove')
        return [self.py('trove-api', a, self.url('trove') + '/'), self.py('trove-conductor', a), self.py('trove-taskmanager', a)]

    # -- aodh
    def w_aodh(self):
        self.paste('aodh')
        c = self.common('aodh', 'aodh')
        c['api'] = {'paste_config': self.dir('aodh') + '/api-paste.ini', 'auth_mode': 'keystone'}
        c['service_credentials'] = self.auth(interface='internalURL')
        c.pop('oslo_policy', None)
        self.ini('aodh', 'aodh.conf', c)

    def p_aodh(self):
        f = self.wsgi_file('aodh', 'from aodh.api import app\napplication = app.build_wsgi_app(argv=["--config-file", %r])\n'
                           % (self.dir('aodh') + '/aodh.conf'))
        return [self.uwsgi('aodh', f, self.port('aodh'), env=self.home('aodh'))]

    # -- watcher
    def w_watcher(self):
        c = self.common('watcher', 'watcher')
        c['api'] = {'host': '127.0.0.1', 'port': self.port('watcher'), 'workers': 1}
        c['watcher_clients_auth'] = self.auth()
        for s in ('nova', 'glance', 'cinder', 'neutron', 'keystone', 'placement', 'ironic'):
            c[s + '_client'] = {'region_name': 'RegionOne'}
        c['watcher_datasources'] = {'datasources': ''}
        c.pop('oslo_policy', None)
        self.ini('watcher', 'watcher.conf', c)

    def p_watcher(self):
        a = cf(self, 'watcher')
        return [self.py('watcher-api', a, self.url('watcher') + '/'), self.py('watcher-decision-engine', a), self.py('watcher-applier', a)]

    # -- what must be done once the services answer (fresh databases only)
    def post(self):
        out = []
        if 'designate' in self.groups:
            out.append(['designate-manage'] + cf(self, 'designate') + ['pool', 'update', '--file', self.dir('designate') + '/pools.yaml'])
        return out
