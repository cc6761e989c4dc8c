### Clerk, Frontend API: tugas agen

agent_task_already_used = Tugas agen sudah digunakan
    .long = Tugas agen ini telah digunakan. Setiap tugas hanya dapat digunakan satu kali.

agent_task_not_in_sign_in = Tugas agen hanya untuk login
    .long = Tugas agen hanya dapat digunakan selama proses login.

agent_task_cannot_be_used = Tugas agen tidak dapat digunakan
    .long = Tugas agen ini tidak dapat digunakan lagi. Minta tugas baru.

agent_task_revoked = Tugas agen telah dicabut
    .long = Tugas agen ini telah dicabut dan tidak dapat digunakan lagi.

agent_task_subject_not_found = Pengguna tidak ditemukan
    .long = Pengguna untuk tugas agen ini sudah tidak ada. Minta tugas baru.
