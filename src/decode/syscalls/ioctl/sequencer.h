// The commands of ioctl to the sequencer of sound cards (sound/asequencer.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/sequencer.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case sequencer[] = {
    on(0x40045304, in("arg", element::hex32)),                   // SNDRV_SEQ_IOCTL_USER_PVERSION
    on(0x402c5342, in("arg", structs::snd_seq_queue_tempo)),     // SNDRV_SEQ_IOCTL_SET_QUEUE_TEMPO
    on(0x4040534e, in("arg", structs::snd_seq_remove_events)),   // SNDRV_SEQ_IOCTL_REMOVE_EVENTS
    on(0x404c534a, in("arg", structs::snd_seq_queue_client)),    // SNDRV_SEQ_IOCTL_SET_QUEUE_CLIENT
    on(0x40505330, in("arg", structs::snd_seq_port_subscribe)),  // SNDRV_SEQ_IOCTL_SUBSCRIBE_PORT
    on(0x40505331, in("arg", structs::snd_seq_port_subscribe)),  // SNDRV_SEQ_IOCTL_UNSUBSCRIBE_PORT
    on(0x4058534c, in("arg", structs::snd_seq_client_pool)),     // SNDRV_SEQ_IOCTL_SET_CLIENT_POOL
    on(0x40605346, in("arg", structs::snd_seq_queue_timer)),     // SNDRV_SEQ_IOCTL_SET_QUEUE_TIMER
    on(0x408c5333, in("arg", structs::snd_seq_queue_asked)),     // SNDRV_SEQ_IOCTL_DELETE_QUEUE
    on(0x40a85321, in("arg", structs::snd_seq_port_asked)),      // SNDRV_SEQ_IOCTL_DELETE_PORT
    on(0x40a85323, in("arg", structs::snd_seq_port_info)),       // SNDRV_SEQ_IOCTL_SET_PORT_INFO
    on(0x40bc5311, in("arg", structs::snd_seq_client_info)),     // SNDRV_SEQ_IOCTL_SET_CLIENT_INFO
    on(0xc0105303,
       exchange("arg", structs::snd_seq_running_asked, structs::snd_seq_running_info)),  // SNDRV_SEQ_IOCTL_RUNNING_MODE
    on(0xc02c5341,
       exchange("arg", structs::snd_seq_of_queue, structs::snd_seq_queue_tempo)),  // SNDRV_SEQ_IOCTL_GET_QUEUE_TEMPO
    on(0xc0305302, out("arg", structs::snd_seq_system_info)),                      // SNDRV_SEQ_IOCTL_SYSTEM_INFO
    on(0xc04c5349, exchange("arg", structs::snd_seq_of_queue,
                            structs::snd_seq_queue_client)),  // SNDRV_SEQ_IOCTL_GET_QUEUE_CLIENT
    on(0xc0505350, exchange("arg", structs::snd_seq_subscription_asked,
                            structs::snd_seq_subscription_got)),  // SNDRV_SEQ_IOCTL_GET_SUBSCRIPTION
    on(0xc058534b, exchange("arg", structs::snd_seq_client_asked,
                            structs::snd_seq_client_pool)),  // SNDRV_SEQ_IOCTL_GET_CLIENT_POOL
    on(0xc058534f,
       exchange("arg", structs::snd_seq_query_asked, structs::snd_seq_query_got)),  // SNDRV_SEQ_IOCTL_QUERY_SUBS
    on(0xc05c5340, exchange("arg", structs::snd_seq_of_queue,
                            structs::snd_seq_queue_status)),  // SNDRV_SEQ_IOCTL_GET_QUEUE_STATUS
    on(0xc0605345,
       exchange("arg", structs::snd_seq_of_queue, structs::snd_seq_queue_timer)),  // SNDRV_SEQ_IOCTL_GET_QUEUE_TIMER
    on(0xc08c5332, filled("arg", structs::snd_seq_queue_info, {})),                // SNDRV_SEQ_IOCTL_CREATE_QUEUE
    on(0xc08c5334,
       exchange("arg", structs::snd_seq_queue_asked, structs::snd_seq_queue_info)),  // SNDRV_SEQ_IOCTL_GET_QUEUE_INFO
    on(0xc08c5335, in("arg", structs::snd_seq_queue_info)),                          // SNDRV_SEQ_IOCTL_SET_QUEUE_INFO
    on(0xc08c5336, exchange("arg", structs::snd_seq_queue_by_name,
                            structs::snd_seq_queue_info)),          // SNDRV_SEQ_IOCTL_GET_NAMED_QUEUE
    on(0xc0a85320, filled("arg", structs::snd_seq_port_info, {})),  // SNDRV_SEQ_IOCTL_CREATE_PORT
    on(0xc0a85322,
       exchange("arg", structs::snd_seq_port_asked, structs::snd_seq_port_info)),  // SNDRV_SEQ_IOCTL_GET_PORT_INFO
    on(0xc0a85352,
       exchange("arg", structs::snd_seq_port_asked, structs::snd_seq_port_info)),  // SNDRV_SEQ_IOCTL_QUERY_NEXT_PORT
    on(0xc0bc5310, exchange("arg", structs::snd_seq_client_asked,
                            structs::snd_seq_client_info)),  // SNDRV_SEQ_IOCTL_GET_CLIENT_INFO
    on(0xc0bc5351, exchange("arg", structs::snd_seq_client_asked,
                            structs::snd_seq_client_info)),  // SNDRV_SEQ_IOCTL_QUERY_NEXT_CLIENT
    on(0xc2085312, exchange("arg", structs::snd_seq_client_ump,
                            structs::snd_seq_client_ump_info)),   // SNDRV_SEQ_IOCTL_GET_CLIENT_UMP_INFO
    on(0xc2085313, in("arg", structs::snd_seq_client_ump_info)),  // SNDRV_SEQ_IOCTL_SET_CLIENT_UMP_INFO
};

}  // namespace callgate::decode::syscalls::ioctl
