# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""nova.virt.livecloud.Driver: Nova's own FakeDriver, plus what a client can see:
instances survive a restart, pause/suspend give their power state, snapshots
become active images with data, a console log that grows, a (configurable)
delay so that BUILD/REBOOT/... can be seen."""
import io
import json
import os
import time

from nova.compute import power_state
from nova.compute import task_states
from nova.console import type as ctype
from nova.image import glance
from nova.virt import fake

DELAY = float(os.environ.get('LIVECLOUD_NOVA_DELAY', '0.7'))
VNC_PORT = int(os.environ.get('LIVECLOUD_VNC_PORT', '0'))
SERIAL_PORT = int(os.environ.get('LIVECLOUD_SERIAL_PORT', '0'))
SAVE_DIR = os.environ.get('LIVECLOUD_NOVA_DIR', '.')


class Driver(fake.FakeDriver):
    capabilities = dict(fake.FakeDriver.capabilities,
                        supports_bfv_rescue=True,
                        supports_migrate_to_same_host=True,
                        supports_image_type_qcow2=True,
                        supports_image_type_iso=True)
    vcpus = 64
    memory_mb = 131072
    local_gb = 2000

    def _file(self):
        return os.path.join(SAVE_DIR, 'instances-%s.json' % self._host)

    def init_host(self, host):
        super().init_host(host)
        self._boot = {}
        try:
            with open(self._file()) as f:
                saved = json.load(f)
        except (OSError, ValueError):
            saved = {}
        for uuid, (name, state, boot) in saved.get('instances', {}).items():
            self.instances[uuid] = fake.FakeInstance(name, state, uuid)
            self._boot[uuid] = boot
        self._interfaces = {k: {'id': k} for k in saved.get('vifs', [])}

    def _save(self):
        data = {'instances': {u: (i.name, i.state, self._boot.get(u, 0))
                              for u, i in self.instances.items()},
                'vifs': list(self._interfaces)}
        tmp = self._file() + '.new'
        with open(tmp, 'w') as f:
            json.dump(data, f)
        os.replace(tmp, self._file())

    def _set(self, instance, state):
        if instance.uuid in self.instances:
            self.instances[instance.uuid].state = state
            self._save()

    def spawn(self, context, instance, *args, **kwargs):
        time.sleep(DELAY * 2)
        super().spawn(context, instance, *args, **kwargs)
        self._boot[instance.uuid] = time.time()
        self._save()

    def destroy(self, context, instance, *args, **kwargs):
        time.sleep(DELAY)
        super().destroy(context, instance, *args, **kwargs)
        self._boot.pop(instance.uuid, None)
        self._save()

    def reboot(self, context, instance, *args, **kwargs):
        time.sleep(DELAY)
        super().reboot(context, instance, *args, **kwargs)
        self._boot[instance.uuid] = time.time()
        self._save()

    def power_on(self, context, instance, *args, **kwargs):
        time.sleep(DELAY)
        super().power_on(context, instance, *args, **kwargs)
        self._boot[instance.uuid] = time.time()
        self._save()

    def power_off(self, instance, *args, **kwargs):
        time.sleep(DELAY)
        super().power_off(instance, *args, **kwargs)
        self._save()

    def pause(self, instance):
        self._set(instance, power_state.PAUSED)

    def unpause(self, instance):
        self._set(instance, power_state.RUNNING)

    def suspend(self, context, instance):
        time.sleep(DELAY)
        self._set(instance, power_state.SUSPENDED)

    def resume(self, context, instance, network_info, block_device_info=None):
        time.sleep(DELAY)
        self._set(instance, power_state.RUNNING)

    def unrescue(self, context, instance):
        super().unrescue(context, instance)
        self._save()

    def migrate_disk_and_power_off(self, *args, **kwargs):
        time.sleep(DELAY)
        return '{}'

    def finish_revert_migration(self, *args, **kwargs):
        super().finish_revert_migration(*args, **kwargs)
        self._save()

    def live_migration(self, context, instance, dest, post_method,
                       recover_method, block_migration=False,
                       migrate_data=None):
        time.sleep(DELAY * 3)
        post_method(context, instance, dest, block_migration, migrate_data)

    def post_live_migration(self, context, instance, block_device_info,
                            migrate_data=None):
        self.destroy(context, instance, network_info=None,
                     block_device_info=block_device_info)

    def attach_interface(self, context, instance, image_meta, vif):
        super().attach_interface(context, instance, image_meta, vif)
        self._save()

    def detach_interface(self, context, instance, vif):
        super().detach_interface(context, instance, vif)
        self._save()

    def snapshot(self, context, instance, image_id, update_task_state):
        super().snapshot(context, instance, image_id, update_task_state)
        api = glance.API()
        image = api.get(context, image_id)
        meta = {'disk_format': 'raw', 'container_format': 'bare',
                'name': image['name'], 'properties': {'image_state': 'available'}}
        time.sleep(DELAY)
        data = ('snapshot of %s\n' % instance.uuid).encode() * 20000
        update_task_state(task_state=task_states.IMAGE_UPLOADING,
                          expected_state=task_states.IMAGE_UPLOADING)
        api.update(context, image_id, meta, io.BytesIO(data))

    def get_info(self, instance, use_cache=True):
        return super().get_info(instance, use_cache)

    def get_available_nodes(self, refresh=False):
        return self._nodes or [self._host]

    def get_host_uptime(self):
        return ' 12:00:00 up 41 days,  3:07,  0 users,  load average: 0.21, 0.35, 0.30'

    def get_console_output(self, context, instance):
        boot = self._boot.get(instance.uuid, 0)
        up = max(0, int(time.time() - boot))
        lines = ['[    0.%06d] Linux version 6.1.0-live (livecloud)' % 0,
                 '[    0.000000] Command line: root=LABEL=root ro console=tty1 console=ttyS0',
                 '[    0.412093] x86: Booting SMP configuration',
                 '[\x1b[0;32m  OK  \x1b[0m] Reached target \x1b[0;1;39mNetwork\x1b[0m.',
                 'ci-info: hostname %s  uuid %s' % (instance.hostname, instance.uuid),
                 'ci-info: na\u00efve caf\u00e9 \u2014 \u65e5\u672c\u8a9e unicode line']
        lines += ['[%5d.%06d] heartbeat %d' % (i * 5, i * 7919 % 1000000, i)
                  for i in range(1, min(up // 5, 3000) + 1)]
        lines += ['', 'Debian GNU/Linux 12 %s ttyS0' % instance.hostname, '',
                  '%s login: ' % instance.hostname]
        return '\n'.join(lines).encode()     # bytes, as libvirt; a str must be Latin-1

    def get_vnc_console(self, context, instance):
        return ctype.ConsoleVNC(host='127.0.0.1', port=VNC_PORT or 5900)

    def get_spice_console(self, context, instance):
        return ctype.ConsoleSpice(host='127.0.0.1', port=VNC_PORT or 5900, tlsPort=None)

    def get_serial_console(self, context, instance):
        return ctype.ConsoleSerial(host='127.0.0.1', port=SERIAL_PORT or 5901)
